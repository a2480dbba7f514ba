package org.petitiondesk.model.letter;

/** What addresses are printed on. */
public sealed interface MailStock {

    /** The word used on the command line and in names of files. */
    String word();

    /** Each on an envelope of its own. */
    record Envelopes(Envelope envelope) implements MailStock {
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
