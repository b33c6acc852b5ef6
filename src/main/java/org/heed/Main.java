package org.heed;

/// Where the program starts.
public final class Main {

    private Main() {}

    /// Runs one command and leaves with its exit status.
    public static void main(String[] arguments) {
        quiet();
        System.exit(new App(System.getenv()).run(arguments));
    }

    /// Libraries that read documents log what they meet, which may be words of a report, and setting their logs up
    /// costs a third of a second: they are told to be silent before they start.
    private static void quiet() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
