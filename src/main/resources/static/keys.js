// One key for what a button, link or box on the page does. Nothing needs it: every key has something to press.
// An element says its key with data-key. Keys rest while somebody types, and can be turned off.
'use strict';
(() => {
  const KEPT_AS = 'heed-keys';
  const isOn = () => localStorage.getItem(KEPT_AS) !== 'off';
  const isTyping = target => target.closest('input:not([type=radio]), textarea, select') !== null;

  const press = element => {
    if (element.tagName === 'DETAILS') {
      element.open = true;
      (element.querySelector('textarea, input:not([type=hidden])') || element.querySelector('summary')).focus();
    } else {
      element.click();
    }
  };

  document.addEventListener('keydown', event => {
    const held = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key === 'Escape' && isTyping(event.target)) {
      event.target.blur();
    } else if (isOn() && !held && !event.repeat && !isTyping(event.target)) {
      const element = [...document.querySelectorAll('[data-key]')].find(each => each.dataset.key === event.key);
      if (element) {
        event.preventDefault();
        press(element);
      }
    }
  });

  const legend = document.querySelector('[data-keys]');
  if (legend) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'heed-keys__switch';
    const say = () => {
      button.textContent = isOn() ? 'Turn the keys off' : 'Turn the keys on';
      legend.classList.toggle('heed-keys--off', !isOn());
    };
    button.addEventListener('click', () => {
      localStorage.setItem(KEPT_AS, isOn() ? 'off' : 'on');
      say();
    });
    say();
    legend.hidden = false;
    legend.append(button);
  }
})();
