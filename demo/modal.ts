import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Opens and closes the `<dialog>` that it stands on; focus goes in, and back to where it was. */
class ModalDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal stands on the dialog itself');
  }

  render(_: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isOpen]: [boolean]): unknown {
    const dialog = element as HTMLDialogElement;
    if (isOpen !== dialog.open) {
      if (isOpen) showOnceFilled(dialog);
      else dialog.close();
    }
    return noChange;
  }
}

/** What stands in it is rendered after the dialog itself, and the first control of it gets the focus. */
function showOnceFilled(dialog: HTMLDialogElement): void {
  queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
}

export const modal = directive(ModalDirective);
