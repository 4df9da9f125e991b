// What the forms of a meeting work out while one writes. Nothing here is needed to record anything.

(() => {
  const norwegian = document.documentElement.lang !== 'en';
  const two = number => String(number).padStart(2, '0');
  const minutesOf = time => time.split(':').slice(0, 2).reduce((sum, part) => sum * 60 + Number(part), 0);
  const clock = minutes => [Math.floor(minutes / 60) % 24, minutes % 60].map(two).join(norwegian ? '.' : ':');

  // ---- the clock times of an agenda follow from its order and its minutes, as the server works them out afterwards

  const tellTime = list => {
    let at = minutesOf(list.dataset.begins);
    list.querySelectorAll('[data-item]').forEach(item => {
      const to = at + Number(item.querySelector('[name=minutes]').value || 0);
      item.querySelector('[data-clock]').value = `${clock(at)}–${clock(to)}`;
      at = to;
    });
    const end = list.querySelector('[data-clock-end]');
    const over = at - minutesOf(list.dataset.ends);
    const words = over > 0 ? end.dataset.over : end.dataset.end;
    end.textContent = words.replace('{0}', clock(at)).replace('{1}', over);
    end.classList.toggle('over', over > 0);
  };
  const tellTimes = root => root.querySelectorAll('[data-begins]').forEach(tellTime);

  // ---- a deadline: a date has its words, unless one writes others; what means one day means no other

  const day = iso => iso.split('-').reverse().join('.');
  const deadline = (box, changed) => {
    const field = name => box.querySelector(`[name$='.${name}']`);
    const [kind, words, latest, earliest, meeting] = ['kind', 'words', 'latest', 'earliest', 'meetingId'].map(field);
    const suggest = text => {
      if (words.value === '' || words.value === box.dataset.suggested) {
        words.value = text;
        box.dataset.suggested = text;
      }
    };
    if (changed === latest && latest.value && kind.value === '') {
      kind.value = 'DATE';
    }
    if (changed === meeting && meeting.value && !latest.value) {
      kind.value = 'MEETING';
    }
    if (kind.value === 'NONE') {
      latest.value = '';
      earliest.value = '';
      if (meeting) {
        meeting.value = '';
      }
      suggest(box.dataset.none);
    } else if (kind.value === 'DATE') {
      earliest.value = latest.value;
      suggest(latest.value ? `${box.dataset.by} ${day(latest.value)}` : '');
    } else if (changed === kind || changed === meeting) {
      suggest(meeting?.value ? `${box.dataset.at} ${meeting.selectedOptions[0].textContent}` : '');
    }
  };

  // ---- what a point does is told by its verb; one may say otherwise

  const VERBS = [[/etterretning/, 'ACKNOWLEDGED'], [/orientering/, 'NOTED'], [/godkjenn/, 'APPROVED'],
    [/tilslutning|slutter seg/, 'ENDORSED'], [/oppdrag/, 'ASSIGNED'], [/delegere/, 'DELEGATED'], [/oppnevne/, 'APPOINTED'],
    [/nedsette/, 'ESTABLISHED'], [/forutsette/, 'PRESUPPOSED'], [/tildele/, 'ALLOCATED'], [/utsette/, 'POSTPONED'],
    [/\bbe[rs]\b|anmode/, 'REQUESTED'], [/anbefale/, 'RECOMMENDED']];
  const effect = text => {
    const choice = text.closest('[data-item]').querySelector('[name=effect]');
    if (choice.value === '') {
      choice.value = VERBS.find(([verb]) => verb.test(text.value.toLowerCase()))?.[1] ?? '';
    }
  };

  document.addEventListener('input', ({target}) => {
    tellTimes(target.closest('form') ?? document);
    const box = target.closest('.frist');
    if (box) {
      deadline(box, target);
    }
  });
  document.addEventListener('change', ({target}) => {
    if (target.matches('[data-template=punkt] [name=text]')) {
      effect(target);
    }
  });
  document.addEventListener('toggle', ({target}) => tellTimes(target), true);
  tellTimes(document);
})();
