package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.LocalizedText;

/** Who signs the letter by hand for the sponsors, for example "Example Name, Secretary". */
public record SponsorSigner(LocalizedText name, LocalizedText title) {}
