import { createApp } from 'vue';
import TheDesk from './TheDesk.vue';

createApp(TheDesk).mount('#desk');
