package org.heed.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `heed` command, run as a process of its own, as a user runs it.
record Command(Path heed, Path work) {

    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double KILOBYTES = 1024;
    private static final int LOOK_EVERY_MILLISECONDS = 20;

    Path work(String name) {
        return work.resolve(name);
    }

    double seconds(List<String> arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = start(arguments).waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException("heed ended with " + exit);
        }
        return seconds;
    }

    /// The process's resident memory at its highest, in megabytes; 0 where the system does not tell. The shell script
    /// becomes the Java process, so its number stays.
    double peakMegabytes(List<String> arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, highWater(status));
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        }
        return peak;
    }

    private static double highWater(Path status) {
        try {
            Matcher found = HIGH_WATER.matcher(Files.readString(status));
            return found.find() ? Integer.parseInt(found.group(1)) / KILOBYTES : 0;
        } catch (IOException e) {
            // The process has ended, or this is not Linux.
            return 0;
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(heed.toString()));
        command.addAll(arguments);
        File nowhere = work("output").toFile();
        return new ProcessBuilder(command)
                .redirectOutput(nowhere)
                .redirectError(work("errors").toFile())
                .start();
    }
}
