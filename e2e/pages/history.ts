// How walking back in the tab can go wrong in a browser that has much to do. Each runs in the page.

/** It takes longer than the page waits for. */
export const slowly = (): void => {
  const go = history.go.bind(history);
  history.go = (delta) => void setTimeout(go, 3500, delta);
};

/** The first walk never happens. */
export const notAtFirst = (): void => {
  history.go = () => {
    Reflect.deleteProperty(history, 'go');
  };
};
