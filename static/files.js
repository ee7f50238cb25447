// Tells the page that a file could not be made. Streamlit says so beside the button for five seconds
// and nowhere else; only the button that was pressed is watched, and only until it has answered.
const FAILED = '[data-testid="stDownloadButtonError"]';

const pressed = (e, tell) => {
 const button = e.target.closest?.('[data-testid="stDownloadButton"]');
 if (!button || button.cpWatched) return;
 button.cpWatched = new MutationObserver(() => {
  if (!button.querySelector(FAILED)) return;
  button.cpWatched.disconnect();
  delete button.cpWatched;
  tell();
 });
 button.cpWatched.observe(button, {childList: true, subtree: true});
};

export const watch = ({parentElement, setTriggerValue}) => {
 const press = e => pressed(e, () => setTriggerValue('failed', Date.now()));
 document.addEventListener('click', press, true);
 return () => document.removeEventListener('click', press, true);
};
