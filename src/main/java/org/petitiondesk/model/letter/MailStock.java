package org.petitiondesk.model.letter;

/** What addresses are printed on. */
public sealed interface MailStock {

    /** The word used on the command line and in names of files. */
    String word();

    /**
     * Each on an envelope of its own.
     *
     * @param hasFrames whether frames are drawn around the postcode's digits and for the stamp;
     *     envelopes that are sold as a country's standard have them
     */
    record Envelopes(Envelope envelope, boolean hasFrames) implements MailStock {
        /** With frames. */
        public Envelopes(Envelope envelope) {
            this(envelope, true);
        }

        @Override
        public String word() {
            return envelope.word();
        }
    }

    /**
     * Side by side on sheets of labels.
     *
     * @param first the label that the first address gets, counted from 1: the sheet may have been
     *     begun
     */
    record Labels(LabelSheet sheet, int first) implements MailStock {
        /**
         * @throws IllegalArgumentException if the sheet has no such label
         */
        public Labels {
            if (first < 1 || first > sheet.count()) {
                throw new IllegalArgumentException("the sheet has no label " + first);
            }
        }

        @Override
        public String word() {
            return sheet.word();
        }
    }
}
