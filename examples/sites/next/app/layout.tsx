import 'netsafe-elements/netsafe.css';
import '../page.generated.css';
import type { ReactNode } from 'react';
import said from '../words.generated.json';
import { Netsafe } from './netsafe';

export const metadata = { title: `${said.title}: Exampleshire Police` };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Netsafe />
      </body>
    </html>
  );
}
