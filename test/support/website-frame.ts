type Website = typeof import('../../src/journey.js');

/** A page of a website of this origin, in a frame, with what records its journeys. */
export async function openWebsite(address = '/built/page?body=') {
  const frame = document.createElement('iframe');
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  const website = await new Promise<Website>((run) => {
    Object.assign(page, { run });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = "import * as website from '/src/journey.ts'; run(website);";
    page.document.body.append(script);
  });
  return { frame, page, openJourneyRecorder: website.openJourneyRecorder };
}
