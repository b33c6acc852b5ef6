package org.heed.tracking;

/// How good a person finds the addressee's response, with reasons; delay lowers it.
public record Grade(Quality quality, String reasons, Signature by) implements Step {

    /// How far a response answers what was asked.
    public enum Quality {
        FULL("Answers everything that was asked, with actions and dates"),
        MOSTLY("Answers most of it, with actions and dates"),
        PARTLY("Answers part of it, or without actions or dates"),
        NOT_AN_ANSWER("Does not answer what was asked");

        private final String words;

        Quality(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
