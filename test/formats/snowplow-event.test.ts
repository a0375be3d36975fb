import { expect } from '@open-wc/testing';
import { readSnowplowEvent } from '../../src/formats/snowplow-event.js';
import { snowplowEvents as recorded } from '../support/snowplow-events.js';

const page = { address: 'https://shop.example/cart?coupon=SPRING' };
const made = Number(recorded.pageView.dtm);
const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString();
const readNow = (payload: object) => readSnowplowEvent(payload, made + 40);
const eventOf = (payload: object) => readNow(payload)?.event;

const described = (name: string, data: object) => ({
  ...recorded.search,
  ue_pr: JSON.stringify({
    schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
    data: { schema: `iglu:com.snowplowanalytics.snowplow/${name}/jsonschema/1-0-1`, data },
  }),
});
const structured = (category: string, action: string, label?: string) => {
  const { se_la: _, ...rest } = recorded.structured;
  return { ...rest, se_ca: category, se_ac: action, ...(label && { se_la: label }) };
};

describe('What a Snowplow tracker sends', () => {
  it('is a view of a page, with its whole address and its title', () => {
    expect(readNow(recorded.pageView)).to.deep.equal({
      at: isoOf(made),
      event: { id: recorded.pageView.eid, kind: 'page', page: { ...page, title: 'Cart – Skymning' } },
    });
  });

  it('is no more than a sign of life where it is a ping', () => {
    expect(readNow(recorded.ping)).to.have.all.keys('at');
  });

  it('is an event of the kind that its category, or else its action, names', () => {
    expect(eventOf(recorded.structured)).to.deep.equal({
      ...{ id: recorded.structured.eid, kind: 'error', text: 'Kortet nekades – försök igen', page },
    });
    expect(eventOf(structured('Checkout', 'Purchase', 'order 7'))).to.include({
      kind: 'purchase',
      text: 'order 7',
    });
    expect(eventOf(structured('chat', 'begun'))).to.include({ kind: 'chat', text: 'begun' });
    expect(eventOf(structured('video', 'play', 'How it works'))).to.include({
      kind: 'other',
      text: 'video · play · How it works',
    });
    expect(eventOf(structured('constructor', '__proto__'))).to.include({ kind: 'other' });
  });

  it('is a search, with what was searched for', () => {
    expect(eventOf(recorded.search)).to.include({ kind: 'search', text: 'värmepump luft' });
  });

  it('is a form that was sent, without what was written into it', () => {
    const event = eventOf(recorded.form);
    expect(event).to.include({ kind: 'form', text: 'delivery' });
    expect(JSON.stringify(event)).to.not.contain('email');
  });

  it('is what other plugins tell', () => {
    expect(eventOf(described('application_error', { message: 'x is null' }))).to.include({
      ...{ kind: 'error', text: 'x is null' },
    });
    expect(
      eventOf(described('link_click', { targetUrl: 'https://a.example', elementContent: 'Help' })),
    ).to.include({
      ...{ kind: 'other', text: 'Help' },
    });
    expect(eventOf(described('snowplow_ecommerce_action', { type: 'transaction' }))).to.include({
      kind: 'purchase',
    });
    expect(eventOf(described('snowplow_ecommerce_action', { type: 'add_to_cart' }))).to.include({
      ...{ kind: 'other', text: 'add to cart' },
    });
    expect(eventOf(described('heater_configured', {}))).to.include({
      kind: 'other',
      text: 'heater configured',
    });
    expect(readNow(described('change_form', { value: 'secret' }))).to.have.all.keys('at');
  });

  it('may come encoded', () => {
    const { ue_pr: json, ...rest } = recorded.search;
    const bytes = String.fromCharCode(...new TextEncoder().encode(json));
    const ue_px = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(eventOf({ ...rest, ue_px })).to.include({ kind: 'search', text: 'värmepump luft' });
    expect(eventOf({ ...rest, ue_px: '%%%' })).to.include({ kind: 'other' });
  });

  it('is a purchase, once for all its items', () => {
    const { pageView } = recorded;
    expect(eventOf({ ...pageView, e: 'tr', tr_id: 'order 7' })).to.include({
      kind: 'purchase',
      text: 'order 7',
    });
    expect(eventOf({ ...pageView, e: 'ti', ti_id: 'order 7' })).to.equal(undefined);
  });

  it('happened when the visitor’s clock says so, where that is right', () => {
    for (const late of [40, 900, 25_000])
      expect(readSnowplowEvent(recorded.pageView, made + late)?.at).to.equal(isoOf(made));
    expect(readSnowplowEvent(recorded.pageView, made - 200)?.at, 'not to come').to.equal(isoOf(made - 200));
  });

  it('happened as long ago as the tracker kept it, where the clock is wrong', () => {
    const heardAt = made + 3_600_000;
    const kept = { ...recorded.pageView, stm: String(made + 20_000) };
    expect(readSnowplowEvent(kept, heardAt)?.at).to.equal(isoOf(heardAt - 20_000));
    for (const dtm of ['', 'now', '-1', '1e300'])
      expect(readSnowplowEvent({ ...recorded.pageView, dtm }, heardAt)?.at, dtm).to.equal(isoOf(heardAt));
  });

  it('happened when the page says so, whatever the clocks say', () => {
    const ttm = String(made - 86_400_000);
    expect(readSnowplowEvent({ ...recorded.pageView, ttm }, made)?.at).to.equal(isoOf(Number(ttm)));
  });

  it('is nothing where it is none', () => {
    for (const payload of [{}, { e: 'pv' }, { tv: 'js-4' }, { e: 5, tv: {} }])
      expect(readNow(payload), JSON.stringify(payload)).to.equal(undefined);
  });
});
