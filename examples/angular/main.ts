import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import 'netsafe-elements/netsafe.css';
import '../page.css';

void bootstrapApplication(App, { providers: [provideBrowserGlobalErrorListeners()] });
