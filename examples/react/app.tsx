import { Every } from './every.generated';
import { Help } from './help';
import '../page.css';

export const App = () => (
  <>
    <Help />
    <Every />
  </>
);
