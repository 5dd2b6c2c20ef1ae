import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Glowing coal: the one accent. Shade 7 carries white text in both schemes at 4.5:1 or better. */
const ember: MantineColorsTuple = [
  '#fdf3ec',
  '#fae3d3',
  '#f5c7a6',
  '#f0a878',
  '#e98a4f',
  '#d96a2b',
  '#c2561c',
  '#a8420f',
  '#8a350c',
  '#6d2b0d',
];

const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#ebe8e4',
  '#dedad5',
  '#cbc6c0',
  '#a8a29b',
  '#857f78',
  '#625c56',
  '#45403b',
  '#2a2623',
];

const dark: MantineColorsTuple = [
  '#e6e2dd',
  '#c9c4be',
  '#a9a39c',
  '#857f78',
  '#4a4541',
  '#3a3633',
  '#2d2a27',
  '#211f1d',
  '#1a1817',
  '#131211',
];

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif';

// The list itself scrolls, so that the keys of the field move through it for everybody.
const scrollingOptions = { options: { maxHeight: 220, overflowY: 'auto' } } as const;

export const theme = createTheme({
  primaryColor: 'ember',
  primaryShade: { light: 7, dark: 7 },
  colors: { ember, gray, dark },
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // What opens above the screen stays inside a landmark, index.html's `layers`.
    Portal: { defaultProps: { target: '#layers' } },
    Button: { defaultProps: { size: 'xs', variant: 'default' }, styles: { root: { fontWeight: 550 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2, maxRows: 14 } },
    Select: {
      defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' }, withScrollArea: false },
      styles: scrollingOptions,
    },
    Autocomplete: { defaultProps: { withScrollArea: false }, styles: scrollingOptions },
    MultiSelect: { defaultProps: { size: 'xs', withScrollArea: false }, styles: scrollingOptions },
    TagsInput: { defaultProps: { size: 'xs', withScrollArea: false }, styles: scrollingOptions },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Modal: {
      styles: { title: { fontWeight: 600 } },
      defaultProps: { transitionProps: { duration: 90 }, overlayProps: { backgroundOpacity: 0.35 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, position: 'right' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 60 } } },
    Tooltip: { defaultProps: { openDelay: 350, withinPortal: true, multiline: true, maw: 360 } },
    Popover: { defaultProps: { shadow: 'md' } },
  },
});

/** Text and line colours that keep 4.5:1 on our surfaces; the rest of the tokens live in tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#2a2623',
    '--mantine-color-dimmed': '#665f59',
    '--mantine-color-placeholder': '#756e67',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#d8d3cd',
    '--mantine-color-anchor': '#a8420f',
  },
  dark: {
    '--mantine-color-body': '#211f1d',
    '--mantine-color-text': '#e6e2dd',
    '--mantine-color-dimmed': '#a9a39c',
    '--mantine-color-placeholder': '#98918a',
    '--mantine-color-error': '#ff8a7d',
    '--mantine-color-default': '#2d2a27',
    '--mantine-color-default-hover': '#373330',
    '--mantine-color-default-border': '#4a4541',
    '--mantine-color-anchor': '#f0a878',
  },
});
