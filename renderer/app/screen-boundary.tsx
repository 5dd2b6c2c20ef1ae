import { Component, type ReactNode } from 'react';
import { ErrorPanel } from '../ui/error-panel';
import { errorWords } from './error-words';

interface State {
  readonly error: unknown;
}

/** A screen that breaks does not take the app with it. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const words = errorWords(this.state.error, 'This screen could not be shown');
    return <ErrorPanel {...words} onRetry={() => this.setState({ error: null })} />;
  }
}
