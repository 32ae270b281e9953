// What does not fit the window's width, as lines.
export const sidewaysFaults = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    // A named region that the keyboard can scroll, by itself or by what is in it.
    const mayScroll = (one) => one.matches('[role][aria-label]') && (one.tabIndex === 0 || one.querySelector('button, [tabindex="0"]') !== null);
    const isClipped = (one) => {
      const { overflowX, clip, position } = getComputedStyle(one);
      const isHiddenForSight = position === 'absolute' && clip !== 'auto';
      return overflowX !== 'visible' && !isHiddenForSight && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    };
    const name = (one) => `${one.tagName.toLowerCase()}${one.id && `#${one.id}`}${one.classList.length ? `.${one.classList[0]}` : ''}`;
    const out = [...document.body.querySelectorAll('*')]
      .filter((one) => !one.closest('svg, select') && one.checkVisibility() && isClipped(one) && !mayScroll(one))
      .map((one) => `${name(one)} holds ${one.scrollWidth} px in ${one.clientWidth}`);
    if (scrollWidth > clientWidth) {
      // A region holds what scrolls in it, unless that has a place of its own.
      const isHeld = (one) => one.parentElement.closest('[role=region][tabindex="0"]') && getComputedStyle(one).position !== 'absolute';
      const widest = [...document.body.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 0.5 && !isHeld(one))
        .map(name);
      out.unshift(`The page scrolls sideways: ${scrollWidth} px in ${clientWidth}: ${[...new Set(widest)].slice(0, 8).join(' ')}`);
    }
    return out;
  });
