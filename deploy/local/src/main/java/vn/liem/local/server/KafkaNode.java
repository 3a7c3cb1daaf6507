package vn.liem.local.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;

/** The main class of the broker's own process: formats the folder at its first start, then serves. */
final class KafkaNode {

    private KafkaNode() {}

    /** Expects the path of the settings. */
    public static void main(String[] arguments) throws IOException {
        Path settings = Path.of(arguments[0]);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        String cluster = properties.getProperty("liem.cluster.id");
        String[] format = {"format", "--ignore-formatted", "-t", cluster, "-c", settings.toString()};
        int code = StorageTool.execute(format, System.out);
        if (code != 0) {
            throw new IllegalStateException("formatting the broker's folder failed with " + code);
        }
        kafka.Kafka.main(new String[] {settings.toString()});
    }
}
