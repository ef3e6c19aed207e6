import {
  ActionRowBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { type Form, FORMS, type Written, writtenInto } from "../../../core/index.ts";

/** The one input of a form's window. */
const FIELD = "text";

/** The id of a form's window: its name and its key. */
const ID = new RegExp(`^(${FORMS.join("|")})\\|(.+)$`);

/** A form as a window; its name and its key come back with what is written. */
export function formModal({
  name,
  key,
  title,
  label,
  value,
  optional,
  maxChars,
}: Form): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(FIELD)
    .setLabel(label)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(maxChars)
    .setRequired(!optional);
  if (value !== undefined) input.setValue(value);
  return new ModalBuilder()
    .setCustomId(`${name}|${key}`)
    .setTitle(title)
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
}

/** What was written into a form's window. */
export function writtenIn({ customId, fields }: ModalSubmitInteraction): Written | undefined {
  const [, name, key = ""] = ID.exec(customId) ?? [];
  return name === undefined ? undefined : writtenInto(name, key, fields.getTextInputValue(FIELD));
}
