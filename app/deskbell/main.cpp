#include "app/data_folder.h"
#include "app/no_dumps.h"
#include "app/system_clock.h"
#include "ui/desk/desk.h"
#include "ui/desk/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// The console half: where the environment says, else beside this program, else on the path.
QString ctlProgram()
{
    QString named = qEnvironmentVariable("DESKBELL_CTL");
    if (!named.isEmpty())
        return named;
    const QString beside = QStandardPaths::findExecutable(u"deskbellctl"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"deskbellctl"_s) : beside;
}

} // namespace

int main(int argc, char **argv)
{
    deskbell::leaveNoDumps();
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO); // whatever it makes is about clients: nobody else's to read
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"deskbell"_s);
    QApplication::setApplicationDisplayName(u"Deskbell"_s);
    QApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    QApplication::setDesktopFileName(u"deskbell"_s);

    QCommandLineParser options;
    options.setApplicationDescription(u"Tells an office's clients what they need to hear, in time."_s);
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption data(u"data"_s, u"Folder of the office (or DESKBELL_DATA)."_s, u"DIR"_s);
    options.addOption(data);
    options.process(application);
    QString folder = options.value(data);
    if (folder.isEmpty())
        folder = qEnvironmentVariable("DESKBELL_DATA");
    if (folder.isEmpty())
        folder = deskbell::defaultDataFolder();

    const deskbell::SystemClock clock;
    deskbell::ui::Theme theme(application);
    theme.followSystem();
    QApplication::setWindowIcon(theme.icon(u"deskbell"_s, deskbell::ui::Tone::Accent));
    deskbell::ui::Desk desk(QDir(folder).absolutePath(), ctlProgram(), clock);
    QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"deskbell"_s, u"window"_s);
    deskbell::ui::WindowLanguage language(&kept);
    deskbell::ui::MainWindow window(desk, theme, language, true, &kept);
    window.show();
    return QApplication::exec();
}
