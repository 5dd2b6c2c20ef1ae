/** Who sells what in the sample data: Harbourline, a maker of climate and lighting for warehouses (invented). */
export const sampleReps: Readonly<Record<string, SampleRep>> = {
  dana: {
    name: 'Dana Whitlock',
    office: 'Duluth',
    hasLeft: false,
    interests: ['sailing', 'wooden boat', 'gardening', 'marathons'],
    connections: ['Duluth Rowing Club'],
  },
  marcus: {
    name: 'Marcus Oyelaran',
    office: 'Duluth',
    hasLeft: false,
    interests: ['chess', 'jazz'],
    connections: ['Upper Midwest Logistics Forum'],
  },
  ines: {
    name: 'Ines Calloway',
    office: 'Columbus',
    hasLeft: false,
    interests: ['opera', 'road cycling'],
    connections: [],
  },
  tom: {
    name: 'Tom Brandvold',
    office: 'Columbus',
    hasLeft: false,
    interests: ['fly fishing', 'curling'],
    connections: ['Upper Midwest Logistics Forum'],
  },
  priya: {
    name: 'Priya Raman',
    office: 'Reno',
    hasLeft: false,
    interests: ['trail running', 'photography'],
    connections: [],
  },
  paul: {
    name: 'Paul Devereux (Deactivated User)',
    office: 'Duluth',
    hasLeft: true,
    interests: [],
    connections: [],
  },
};

interface SampleRep {
  readonly name: string;
  readonly office: string;
  readonly hasLeft: boolean;
  readonly interests: readonly string[];
  readonly connections: readonly string[];
}

interface SampleOffering {
  readonly name: string;
  readonly family: string;
  readonly price: number;
  readonly notes: string;
}

export const sampleOfferings: Readonly<Record<string, SampleOffering>> = {
  climate: {
    name: 'Aisle Climate',
    family: 'Climate',
    price: 38_500,
    notes: 'Zoned heating and cooling for high racking. Price for one hall of up to 2,000 square metres.',
  },
  light: {
    name: 'DayLine Lighting',
    family: 'Lighting',
    price: 24_900,
    notes: 'LED lines that dim with daylight and with traffic in the aisle. Installed at night.',
  },
  dock: {
    name: 'DockSeal Air Curtain',
    family: 'Climate',
    price: 6_900,
    notes: 'A curtain for one dock door. Pays best where doors stand open more than two hours a day.',
  },
  sense: {
    name: 'Sense Monitoring',
    family: 'Monitoring',
    price: 4_200,
    notes: 'Temperature and humidity at rack height, with the record that food and pharma auditors ask for.',
  },
  hub: {
    name: 'Harbour Hub',
    family: 'Monitoring',
    price: 17_500,
    notes: 'Runs climate, light and docks together, on a schedule or by the shift plan.',
  },
  care: {
    name: 'Care Plan',
    family: 'Service',
    price: 2_800,
    notes: 'Two visits a year and an engineer on site within eight hours.',
  },
};
