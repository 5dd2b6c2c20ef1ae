import { Component, type ReactNode } from 'react';

interface TextBoundaryProps {
  readonly fallback: ReactNode;
  /** Another text gets another chance. */
  readonly text: string;
  readonly children: ReactNode;
}
interface TextBoundaryState {
  readonly failedText: string | null;
}

/** A text that is nested too deeply to be laid out is shown as it is; the screen stays. */
export class TextBoundary extends Component<TextBoundaryProps, TextBoundaryState> {
  override state: TextBoundaryState = { failedText: null };

  override componentDidCatch(): void {
    this.setState({ failedText: this.props.text });
  }

  static getDerivedStateFromError(): Partial<TextBoundaryState> {
    return { failedText: '' };
  }

  override render() {
    const { failedText } = this.state;
    const hasFailed = failedText === '' || failedText === this.props.text;
    return hasFailed ? this.props.fallback : this.props.children;
  }
}
