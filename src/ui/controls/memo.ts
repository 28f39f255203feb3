import { Component, h, type ComponentChild, type FunctionComponent } from 'preact';

/** A component that is rendered again only when one of its props is another value, or a signal in it changes. */
export function memo<Props extends object>(inner: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props as Readonly<Record<string, unknown>>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }

    override render(): ComponentChild {
      return h(inner, this.props);
    }
  };
}
