import { Component } from '@angular/core';
import { Every } from './every.generated';
import { Help } from './help';

@Component({
  selector: 'app-root',
  imports: [Help, Every],
  template: '<app-help /><app-every />',
})
export class App {}
