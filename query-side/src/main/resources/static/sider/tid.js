// The slider steps from event to event. Without it there are links to the event before and the event after.
(() => {
  const box = document.querySelector('.tid-steg[data-steg]');
  if (!box) {
    return;
  }
  const slider = box.querySelector('input[type=range]');
  const what = box.querySelector('.hva');
  const when = box.querySelector('.naar');
  const go = box.querySelector('.tid-hit');
  const here = Number(box.dataset.her);
  const english = document.documentElement.lang === 'en';
  const time = new Intl.DateTimeFormat(english ? 'en-GB' : 'nb-NO', {
    timeZone: 'Europe/Oslo', day: english ? 'numeric' : '2-digit', month: english ? 'short' : '2-digit', year: 'numeric',
    hour: '2-digit', minute: '2-digit',
  });
  let steps;
  let byKey = false;

  const address = position => {
    const page = new URL(location.href);
    ['page', 'atLeast', 'before'].forEach(name => page.searchParams.delete(name));
    page.searchParams.set('knownAt', position);
    return page;
  };

  const tell = step => {
    const at = time.formatToParts(new Date(step.recordedAt)).reduce((all, part) => ({...all, [part.type]: part.value}), {});
    when.textContent = box.dataset.fort.replace('{0}', english
      ? `${at.day} ${at.month} ${at.year} ${at.hour}:${at.minute}`
      : `${at.day}.${at.month}.${at.year} kl. ${at.hour}.${at.minute}`);
    what.textContent = step.words;
    slider.setAttribute('aria-valuetext', `${when.textContent} ${step.words}`);
    go.href = address(step.position);
    go.hidden = step.position === here;
  };

  const chosen = () => steps[Number(slider.value)];

  const fetchSteps = async () => {
    if (steps) {
      return;
    }
    steps = [];
    const answer = await fetch(box.dataset.steg);
    if (!answer.ok) {
      return;
    }
    steps = await answer.json();
    const last = steps.findLastIndex(step => step.position <= here);
    slider.max = Math.max(steps.length - 1, 0);
    slider.value = last;
    slider.disabled = steps.length < 2;
  };

  slider.addEventListener('keydown', event => {
    byKey = true;
    if (event.key === 'Enter' && !go.hidden) {
      location.assign(go.href);
    }
  });
  slider.addEventListener('pointerdown', () => { byKey = false; });
  slider.addEventListener('input', () => {
    const step = chosen();
    if (step) {
      tell(step);
    }
  });
  // a pointer that lets go has chosen; one who uses the keys is still on the way
  slider.addEventListener('change', () => {
    const step = chosen();
    if (step && !byKey && step.position !== here) {
      location.assign(address(step.position));
    }
  });

  const details = box.closest('details');
  const wide = matchMedia('(min-width: 60rem)');
  const shown = () => {
    if (details.open || wide.matches) {
      fetchSteps();
    }
  };
  box.querySelector('.tid-skyv').hidden = false;
  what.setAttribute('aria-live', 'polite');
  details.addEventListener('toggle', shown);
  shown();
})();
