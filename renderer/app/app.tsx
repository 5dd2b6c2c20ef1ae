import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { isPractice } from '../is-practice';
import { practiceCssVariables, practiceTheme } from '../ui/practice-theme';
import { cssVariables, theme } from '../ui/theme';
import { queryClient } from './query-client';
import { Shell } from './shell';

/** Everything that the screens stand on; light or dark after the system. */
export function App() {
  return (
    <MantineProvider
      theme={isPractice ? practiceTheme : theme}
      cssVariablesResolver={isPractice ? practiceCssVariables : cssVariables}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <Shell />
        </Router>
        <Notifications position="bottom-left" limit={4} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
