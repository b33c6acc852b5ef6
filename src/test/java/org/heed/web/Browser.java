package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Debian's Chromium without a screen. A machine without it skips what needs it.
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int HEIGHT = 900;
    /// In seconds, for pictures to arrive.
    private static final int PATIENCE = 20;
    /// More stops than any page has: who is not there by then is not reached by keyboard.
    private static final int MOST_TABS = 120;
    /// Where pictures of the pages go when somebody wants to look at them: `-Dheed.screenshots=FOLDER`.
    private static final String SCREENSHOTS = System.getProperty("heed.screenshots", "");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Browser open() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium with its driver in /usr/bin: the pages were not looked at in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    public Browser wide(int width) {
        size(width, HEIGHT);
        return this;
    }

    public Browser at(URI address) {
        driver.get(address.toString());
        return this;
    }

    /// What axe finds wrong, in words, with the piece of the page it is about.
    public List<String> faults() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + pieces(rule))
                        .toList();
    }

    private static List<String> pieces(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /// By how many pixels the page is wider than the window.
    public long overhang() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// Keeps a picture of the page that is open, and holds that it fits its window and that axe finds nothing.
    public void look(String name, int width) {
        photograph(name, width);
        assertThat(overhang()).as(name).isZero();
        assertThat(faults()).as(name).isEmpty();
    }

    public String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /// Presses Tab until something with these words has the focus, then Enter.
    public Browser goByKeyboardTo(String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement focused = driver.switchTo().activeElement();
            if (words(focused).equals(words)) {
                focused.sendKeys(Keys.ENTER);
                return this;
            }
        }
        throw new AssertionError("not reached by keyboard: " + words);
    }

    /// Its words with those that only a screen reader says.
    private static String words(WebElement element) {
        return Objects.toString(element.getDomProperty("textContent"), "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The words of the first piece of the page that a selector means.
    public String part(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /// The words of a part once they are as expected, or what they are after a while: a key or a form may lead to
    /// another page, which takes a moment.
    public String partOnce(String expected, String selector) {
        return waitedFor(selector, expected::equals);
    }

    /// The same for a part that holds the expected words among others.
    public String partHolding(String expected, String selector) {
        return waitedFor(selector, words -> words.contains(expected));
    }

    private String waitedFor(String selector, Predicate<String> expected) {
        try {
            new WebDriverWait(driver, Duration.ofSeconds(PATIENCE))
                    .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                    .until(any -> expected.test(part(selector)));
        } catch (TimeoutException e) {
            // What is there says more than that it took too long.
            return part(selector);
        }
        return part(selector);
    }

    /// Puts the cursor into the box with an id.
    public Browser goTo(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    /// Opens a part that is folded away, by its id.
    public Browser unfold(String id) {
        driver.findElement(By.cssSelector("#" + id + " > summary")).click();
        return this;
    }

    /// Writes into a field in the place of what stands there.
    public Browser fill(String id, String words) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(words);
        return this;
    }

    public Browser choose(String id, String value) {
        new Select(driver.findElement(By.id(id))).selectByValue(value);
        return this;
    }

    /// Presses the button of the form in a part, by the part's id.
    public Browser submit(String id) {
        driver.findElement(By.cssSelector("#" + id + " button[type=submit]")).click();
        return this;
    }

    /// Presses a key with nothing in particular in focus.
    public Browser press(CharSequence key) {
        driver.findElement(By.tagName("body")).sendKeys(key);
        return this;
    }

    /// Presses Tab until the field with this id, or the text that is coded (`lines`), has the focus.
    public Browser goByKeyboardToField(String id) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement focused = driver.switchTo().activeElement();
            boolean isText = focused.getDomAttribute("data-lines") != null;
            if (id.equals(focused.getDomAttribute("id")) || (isText && id.equals("lines"))) {
                return this;
            }
        }
        throw new AssertionError("not reached by keyboard: " + id);
    }

    /// Waits until the page says these words.
    public void waitFor(String words, Duration patience) {
        new WebDriverWait(driver, patience)
                .until(shown -> Boolean.TRUE.equals(driver.executeScript(
                        "return [...document.querySelectorAll('[role=status]')].some(each => each.textContent === arguments[0])",
                        words)));
    }

    /// Keeps a picture of the window as it is now, for those who want to see a test at work.
    public void film(String name) {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        try {
            Path folder = Files.createDirectories(Path.of("target", "film"));
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Types into what has the focus.
    public Browser type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /// Shows the page as it would be printed.
    public void onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    public void onScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    public boolean isShown(String selector) {
        return driver.findElement(By.cssSelector(selector)).isDisplayed();
    }

    public void photograph(String name, int width) {
        if (SCREENSHOTS.isEmpty()) {
            return;
        }
        size(width, (int) number("return document.documentElement.scrollHeight"));
        new WebDriverWait(driver, Duration.ofSeconds(PATIENCE))
                .until(loaded -> Boolean.TRUE.equals(
                        driver.executeScript("return [...document.images].every(image => image.complete)")));
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        try {
            Path folder = Files.createDirectories(Path.of(SCREENSHOTS));
            Files.write(
                    folder.resolve(name + "-" + width + ".png"),
                    Base64.getDecoder().decode((String) picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size(width, HEIGHT);
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private long number(String script) {
        return ((Number) Objects.requireNonNull(driver.executeScript(script))).longValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
