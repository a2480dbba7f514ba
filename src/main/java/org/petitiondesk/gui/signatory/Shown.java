package org.petitiondesk.gui.signatory;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Optional;

/**
 * What the table shows of a signature. Of a withdrawn one it shows the line alone.
 *
 * @param name the part before the brackets
 * @param ownScript the part in brackets, mostly
 * @param text which text was signed, if it is known
 */
record Shown(
        Signed signed,
        String name,
        String ownScript,
        String capacity,
        boolean isPlainCapacity,
        String place,
        Optional<SignedTexts.Version> text,
        String source) {

    static Shown of(Signed signed, SignedTexts texts, Words words) {
        Signature signature = signed.signature();
        Optional<SignedTexts.Version> text = signature.textVersion().flatMap(texts::text);
        String source = source(signature.source(), texts, words);
        boolean isNamed =
                switch (Disclosure.of(signature, Copy.INTERNAL)) {
                    case Disclosure.Named named -> true;
                    case Disclosure.SetAside aside -> true;
                    case Disclosure.Initialled initials -> false;
                    case Disclosure.Counted counted -> false;
                    case Disclosure.Withdrawn withdrawn -> false;
                    case Disclosure.Absent absent -> false;
                };
        if (!isNamed) {
            return new Shown(signed, "", "", "", false, "", text, source);
        }
        String represented = signature.capacity().named();
        return new Shown(
                signed,
                signature.name().main(),
                signature.name().second(),
                represented.isEmpty() ? words.say("signatory.personal") : represented,
                represented.isEmpty(),
                signature.place(),
                text,
                source);
    }

    static String source(SignatureSource source, SignedTexts texts, Words words) {
        return switch (source) {
            case SignatureSource.Typed() -> words.say("signatory.typed");
            case SignatureSource.Imported imported ->
                    words.say("signatory.of-import", texts.importNumber(imported.batch()));
            case SignatureSource.OnSheet sheet ->
                    words.say(
                            "signatory.of-sheet",
                            texts.sheets().getOrDefault(sheet.sheet(), 0),
                            sheet.line());
        };
    }

    Signature signature() {
        return signed.signature();
    }

    boolean isActive() {
        return signature().state() == SignatureState.ACTIVE;
    }

    String country() {
        return isNameless() ? "" : signature().country();
    }

    /** When it was signed (ISO 8601); empty where nobody knows. */
    String day() {
        return isNameless() ? "" : signature().signedOn().map(Object::toString).orElse("");
    }

    /** Whether only the line is shown. */
    boolean isNameless() {
        return name.isEmpty();
    }
}
