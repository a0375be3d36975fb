const given =
  'Aino Bao Camila Dilan Eszter Farid Gro Hinata Imre Jorunn Kofi Lucía Mirjam Noor Oona Piotr Rana Siobhán Tuva Yaw'.split(
    ' ',
  );
const family =
  'Akintola Bergqvist Conti Dąbrowska Eriksen Fonseca Gruber Hakimi Ito Jansen Kovač Laine Moreau Nagy Okafor Popescu Roth Santos Tran Vega'.split(
    ' ',
  );
const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const towns = 'Aarhus Bergen Cork Delft Espoo Faro Graz Haifa Izmir Jena'.split(' ');

/** Of so many people: ten thousand names differ. */
export const madeUpName = (index: number) => ({
  given: `${at(given, index)} ${at(letters, index / 400)}.`,
  family: at(family, index / 20),
});

export const madeUpTown = (index: number) => at(towns, index / 7);

const at = (list: readonly string[], index: number) => list[Math.floor(index) % list.length] ?? '';
