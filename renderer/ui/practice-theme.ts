import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { cssVariables, theme } from './theme';

/** Lake water, for practice alone: nobody takes it for the ember of real work. Shade 7 carries white text. */
const lake: MantineColorsTuple = [
  '#e9f5f7',
  '#cfe8ed',
  '#a3d3dc',
  '#7cc5d2',
  '#46a5b6',
  '#23899c',
  '#137487',
  '#0f6071',
  '#0c4d5b',
  '#093b46',
];

export const practiceTheme = createTheme({
  ...theme,
  primaryColor: 'lake',
  colors: { ...theme.colors, lake },
});

export const practiceCssVariables: CSSVariablesResolver = (of) => {
  const { variables, light, dark } = cssVariables(of);
  return {
    variables,
    light: { ...light, '--mantine-color-anchor': '#0f6071' },
    dark: { ...dark, '--mantine-color-anchor': '#7cc5d2' },
  };
};
