import { findPopoverHost } from '#page/host/popover-port.ts';
import { createPopoverScreen } from './popover-screen.tsx';

const host = findPopoverHost();
host?.register(createPopoverScreen(host));
