import '../src/frame.js';
