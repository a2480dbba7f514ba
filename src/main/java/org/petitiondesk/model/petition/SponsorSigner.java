package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.LocalizedText;

/**
 * Who signs the letter by hand for the sponsors, for example "Example Name, Secretary".
 *
 * @param organization that the person signs for; empty for the sponsor at the signer's place
 * @param scan name of the scanned signature that is printed; empty for a pen
 */
public record SponsorSigner(
        LocalizedText name, LocalizedText title, LocalizedText organization, String scan) {
    public SponsorSigner {
        scan = scan.strip();
    }

    /** Somebody who signs with a pen for the sponsor at the same place. */
    public SponsorSigner(LocalizedText name, LocalizedText title) {
        this(name, title, LocalizedText.EMPTY, "");
    }

    /** The same with another name and title. */
    public SponsorSigner named(LocalizedText otherName, LocalizedText otherTitle) {
        return new SponsorSigner(otherName, otherTitle, organization, scan);
    }

    /** The same with another scanned signature; empty for a pen. */
    public SponsorSigner signingBy(String otherScan) {
        return new SponsorSigner(name, title, organization, otherScan);
    }
}
