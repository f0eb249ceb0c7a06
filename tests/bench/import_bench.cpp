// A list comes in by the wizard of a real window, with the real console beside it: how long each step takes, how long the window did not answer,
// and what both programs needed of the memory.
#include "tests/ui/import_bench.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <cstdio>
#include <utility>

using namespace deskbell;
using namespace deskbell::test;

namespace {

/// The most memory a process has had, in megabytes, where the system says so.
double megabytes(const QString &process)
{
    QFile status(u"/proc/"_s + process + u"/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// Looks every 5 ms: what lies between two looks is what a person waits for the window.
class Watch {
public:
    explicit Watch(const ImportBench &bench)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &bench] {
            m_longest = std::max(m_longest, m_since.restart());
            if (const auto *child = bench.desk->findChild<QProcess *>(); child && child->processId() > 0)
                m_child = std::max(m_child, megabytes(QString::number(child->processId())));
        });
        m_timer.start(5);
        m_since.start();
        m_step.start();
    }
    void say(const char *step)
    {
        const QJsonObject line{{u"step"_s, QLatin1StringView(step)}, {u"ms"_s, m_step.restart()}, {u"longest_gap_ms"_s, std::exchange(m_longest, 0)},
                               {u"window_mb"_s, megabytes(u"self"_s)}, {u"console_mb"_s, std::exchange(m_child, 0)}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since, m_step;
    qint64 m_longest = 0;
    double m_child = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    qputenv("DESKBELL_CTL", QFile::encodeName(QCoreApplication::applicationDirPath() + u"/deskbellctl"_s));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Measures an import by the wizard."_s);
    arguments.addHelpOption();
    arguments.addOptions({{u"rows"_s, u"of the list"_s, u"N"_s, u"100000"_s}});
    arguments.process(application);
    const int rows = arguments.value(u"rows"_s).toInt();
    constexpr int limit = 30 * 60'000;

    ImportBench bench;
    const QString list = bench.list(rows);
    Watch watch(bench);
    const auto sees = [&](const QString &name, const char *step) {
        if (!bench.sees(name, limit))
            qFatal("never saw %s", qPrintable(name));
        watch.say(step);
    };
    bench.start(list);
    sees(u"importSample"_s, "file");
    bench.next();
    sees(u"importColumns"_s, "columns");
    bench.next();
    sees(u"importFilters"_s, "check");

    bench.next();
    auto *progress = bench.find<QProgressBar>(u"importProgress"_s);
    if (!waitFor([&] { return progress->isVisible() && progress->maximum() > 0 && progress->value() > progress->maximum() / 2; }, limit))
        qFatal("never in the middle");
    watch.say("half of the import");
    bench.press(u"importCancel"_s);
    sees(u"importTrouble"_s, "cancelled");
    std::printf("%s\n", bench.clients() == 1 && QFileInfo(bench.data() + u"/office.db-journal"_s).size() == 0 ? "nothing is left of it" : "SOMETHING IS LEFT");

    bench.next(); // imports it, or checks again first
    sees(u"importDone"_s, "import");
    static_cast<void>(waitFor([] { return false; }, 2000)); // what the window looks at again
    watch.say("two seconds later");
    bench.next();
    static_cast<void>(waitFor([] { return false; }, 2000));
    watch.say("the clients");
    return bench.clients() == rows + 1 ? 0 : 1;
}
