import { describeMember } from './cards.js';

describeMember('phones', [
  [
    'keep what was written, without the space around it',
    ['TEL: (070) 123-45 67 '],
    [{ value: '(070) 123-45 67' }],
  ],
  ['leave out an empty number', ['TEL:', 'TEL;TYPE=CELL: '], []],
  ['are mobile, whatever else they are', ['TEL;TYPE=WORK,CELL,VOICE:1'], [{ value: '1', label: 'mobile' }]],
  ['are the fax where they are work and fax', ['TEL;TYPE=WORK;TYPE=FAX:1'], [{ value: '1', label: 'fax' }]],
  [
    'know pager and main',
    ['TEL;TYPE=pager:1', 'TEL;TYPE=main:2'],
    [
      { value: '1', label: 'pager' },
      { value: '2', label: 'main' },
    ],
  ],
  [
    'are called what the card calls them',
    ['TEL;TYPE=X-Assistant:1', 'TEL;TYPE=car:2'],
    [
      { value: '1', label: 'assistant' },
      { value: '2', label: 'car' },
    ],
  ],
  ['have no label for what they can do', ['TEL;TYPE=VOICE,MSG,pref:1'], [{ value: '1', preferred: true }]],
  ['take the bare types of 2.1', ['TEL;CELL;PREF:1=2'], [{ value: '1=2', label: 'mobile', preferred: true }]],
  ['take quoted types', ['TEL;TYPE="work","text":1'], [{ value: '1', label: 'work', sms: true }]],
  [
    'prefer the lowest PREF',
    ['TEL;PREF=9:1', 'TEL;PREF=2:2', 'TEL;PREF=2:3'],
    [{ value: '1' }, { value: '2', preferred: true }, { value: '3' }],
  ],
  [
    'prefer none for a PREF out of range',
    ['TEL;PREF=0:1', 'TEL;PREF=x:2', 'TEL;PREF=101:3'],
    [{ value: '1' }, { value: '2' }, { value: '3' }],
  ],
  [
    'are shared where our parameter says so',
    ['TEL;X-SHARED=1:1', 'TEL;X-SHARED=0:2'],
    [{ value: '1', shared: true }, { value: '2' }],
  ],
  [
    'put a local tel: number after its context',
    ['TEL:tel:5551234;phone-context=+1-212'],
    [{ value: '+1-2125551234' }],
  ],
  [
    'keep a global tel: number apart from its context',
    ['TEL:tel:+4612;phone-context=+46'],
    [{ value: '+4612' }],
  ],
  [
    'keep a tel: number whose context is a domain',
    ['TEL:tel:7042;phone-context=pbx.example'],
    [{ value: '7042' }],
  ],
  ['keep a tel: address with a stray percent sign', ['TEL:TEL:08%2012%x'], [{ value: '08%2012%x' }]],
  ['decode a tel: address', ['TEL:tel:08%2012'], [{ value: '08 12' }]],
  ['are not read: that takes a region', ['TEL:+46701234567'], [{ value: '+46701234567' }]],
]);

describeMember('emails', [
  ['keep what was written', ['EMAIL:Anna@Example.SE'], [{ value: 'Anna@Example.SE' }]],
  ['take mailto:', ['EMAIL:mailto:a@example.se'], [{ value: 'a@example.se' }]],
  [
    "have labels, also a group's",
    ['EMAIL;TYPE=INTERNET,HOME:a@b', 'i.EMAIL:c@d', 'i.X-ABLABEL:_$!<Other>!$_'],
    [
      { value: 'a@b', label: 'home' },
      { value: 'c@d', label: 'other' },
    ],
  ],
  [
    'are shared where our parameter says so',
    ['EMAIL;X-SHARED=true:info@b'],
    [{ value: 'info@b', shared: true }],
  ],
]);

describeMember('addresses', [
  [
    'hold box and apartment in the street',
    ['ADR:Box 7;Apt 2;Main St 1;;;;'],
    [{ street: 'Main St 1\nApt 2\nBox 7' }],
  ],
  ['leave out an empty one', ['ADR:;;;;;;', 'ADR;TYPE=work:'], []],
  [
    'know countries by name',
    ['ADR:;;;Roma;RM;00100;Italia'],
    [{ locality: 'Roma', region: 'RM', postalCode: '00100', country: 'IT' }],
  ],
  ['keep a country that nobody knows', ['ADR:;;;;;;Freedonia'], [{ country: 'Freedonia' }]],
  [
    'ignore the printed label',
    ['ADR;LABEL="Main St 1\\nTown":;;Main St 1;;;;', 'LABEL:Main St'],
    [{ street: 'Main St 1' }],
  ],
  [
    'take more components than seven',
    ['ADR:;;S;L;R;1;SE;;;;;;;;;;;x'],
    [{ street: 'S', locality: 'L', region: 'R', postalCode: '1', country: 'SE' }],
  ],
]);
