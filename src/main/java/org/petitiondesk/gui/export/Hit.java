package org.petitiondesk.gui.export;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Locale;
import java.util.Optional;

/**
 * A signature and what a copy prints of it.
 *
 * @param name as signed; of a withdrawn signature only that it is one
 * @param consent empty if the signature does not count
 * @param state why it does not count; empty if it does
 * @param prints what the copy prints
 * @param isShown whether the copy prints anything that tells who it is
 */
record Hit(String name, Optional<Consent> consent, String state, String prints, boolean isShown) {
    /** Of a signature that is being read. */
    static final Hit UNREAD = new Hit("", Optional.empty(), "", "", false);

    static Hit of(Signature signature, Copy copy, Words words) {
        Disclosure shown = Disclosure.of(signature, copy);
        boolean counts = signature.state() == SignatureState.ACTIVE;
        return new Hit(
                signature.state() == SignatureState.WITHDRAWN
                        ? words.say("export.withdrawn-name")
                        : signature.name().asSigned(),
                counts ? Optional.of(signature.consent().consent()) : Optional.empty(),
                counts ? "" : state(signature.state(), words),
                prints(shown, words),
                isShown(shown));
    }

    private static String state(SignatureState state, Words words) {
        return words.say("export.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String prints(Disclosure shown, Words words) {
        return switch (shown) {
            case Disclosure.Named named -> named.line();
            case Disclosure.Initialled initialled -> initialled.initials();
            case Disclosure.Counted _ -> words.say("export.prints.count");
            case Disclosure.SetAside aside ->
                    words.say("export.prints.set-aside", aside.name(), state(aside.state(), words));
            case Disclosure.Withdrawn _ -> words.say("export.prints.withdrawn");
            case Disclosure.Absent _ -> words.say("export.prints.nothing");
        };
    }

    private static boolean isShown(Disclosure shown) {
        return switch (shown) {
            case Disclosure.Named _, Disclosure.Initialled _, Disclosure.SetAside _ -> true;
            case Disclosure.Counted _, Disclosure.Withdrawn _, Disclosure.Absent _ -> false;
        };
    }
}
