#include "app/login_start.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString runKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;

LoginStart wayOfThisSystem()
{
#if defined(Q_OS_WIN)
    return LoginStart::RunKey;
#elif defined(Q_OS_MACOS)
    return LoginStart::LaunchAgent;
#else
    // A systemd that runs for this user shows itself in the runtime folder (sd_booted(3) of the user's own instance).
    return QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/systemd/private"_s) ? LoginStart::SystemdUser : LoginStart::XdgAutostart;
#endif
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

/// Several offices of one user are several workers.
QString nameFor(const QString &dataFolder)
{
    const QByteArray print = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return u"deskbell-worker-"_s + QString::fromLatin1(print);
}

/// An argument in the Exec line of a desktop entry (Desktop Entry Specification, "The Exec key").
QString execArgument(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'`', u"\\`"_s).replace(u'$', u"\\$"_s).replace(u'%', u"%%"_s);
    text.replace(u'\\', u"\\\\"_s); // the value is a string, which escapes once more
    return u'"' + text + u'"';
}

/// An argument in ExecStart (systemd.service(5), "Command lines").
QString unitArgument(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + text + u'"';
}

QString desktopEntry(const QString &program, const QString &folder)
{
    return u"[Desktop Entry]\nType=Application\nName=Deskbell worker\nComment=Sends what is due\nExec=%1 --data %2 worker run\nNoDisplay=true\nX-GNOME-Autostart-enabled=true\n"_s
        .arg(execArgument(program), execArgument(folder));
}

QString unit(const QString &program, const QString &folder)
{
    return u"[Unit]\nDescription=Deskbell worker: sends what is due\n\n[Service]\nExecStart=%1 --data %2 worker run\nRestart=on-failure\nRestartSec=30\n"
           "TimeoutStopSec=40\n\n[Install]\nWantedBy=default.target\n"_s.arg(unitArgument(program), unitArgument(folder));
}

QString launchAgent(const QString &label, const QString &program, const QString &folder)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\"><dict>\n<key>Label</key><string>%1</string>\n<key>ProgramArguments</key><array><string>%2</string><string>--data</string>"
           "<string>%3</string><string>worker</string><string>run</string></array>\n<key>RunAtLoad</key><true/>\n"
           "<key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>\n</dict></plist>\n"_s
        .arg(label, program.toHtmlEscaped(), folder.toHtmlEscaped());
}

Result<> written(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.flush() && file.commit();
    return good ? Result<>{} : Result<>(failure(ErrorKind::Temporary, u"write_failed"_s, path));
}

/// Where `systemctl --user enable` would put its link; made by hand, so that no service manager need run for it.
QString wantedLink(const QString &name)
{
    return configFolder() + u"/systemd/user/default.target.wants/"_s + name + u".service"_s;
}

} // namespace

WorkerAtLogin::WorkerAtLogin(QString program, const QString &dataFolder)
    : m_program(std::move(program)), m_dataFolder(QDir(dataFolder).absolutePath()), m_way(wayOfThisSystem())
{
}

QString WorkerAtLogin::place() const
{
    const QString name = nameFor(m_dataFolder);
    switch (m_way) {
    case LoginStart::SystemdUser: return configFolder() + u"/systemd/user/"_s + name + u".service"_s;
    case LoginStart::XdgAutostart: return configFolder() + u"/autostart/"_s + name + u".desktop"_s;
    case LoginStart::LaunchAgent: return QDir::homePath() + u"/Library/LaunchAgents/"_s + name + u".plist"_s;
    case LoginStart::RunKey: return runKey + u'\\' + name;
    }
    return {};
}

bool WorkerAtLogin::installed() const
{
    if (m_way == LoginStart::RunKey)
        return QSettings(runKey, QSettings::NativeFormat).contains(nameFor(m_dataFolder));
    if (m_way == LoginStart::SystemdUser && !QFileInfo(wantedLink(nameFor(m_dataFolder))).isSymLink())
        return false;
    return QFile::exists(place());
}

Result<> WorkerAtLogin::install() const
{
    const QString name = nameFor(m_dataFolder);
    if (m_way == LoginStart::RunKey) {
        QSettings settings(runKey, QSettings::NativeFormat);
        settings.setValue(name, u"\"%1\" --data \"%2\" worker run"_s.arg(QDir::toNativeSeparators(m_program), QDir::toNativeSeparators(m_dataFolder)));
        settings.sync();
        return settings.status() == QSettings::NoError ? Result<>{} : Result<>(failure(ErrorKind::Temporary, u"write_failed"_s, place()));
    }
    if (auto done = written(place(), text()); !done || m_way != LoginStart::SystemdUser)
        return done;
    const QString link = wantedLink(name);
    QDir().mkpath(QFileInfo(link).path());
    QFile::remove(link);
    return QFile::link(place(), link) ? Result<>{} : Result<>(failure(ErrorKind::Temporary, u"write_failed"_s, link));
}

Result<> WorkerAtLogin::remove() const
{
    const QString name = nameFor(m_dataFolder);
    if (m_way == LoginStart::RunKey) {
        QSettings settings(runKey, QSettings::NativeFormat);
        settings.remove(name);
        return {};
    }
    if (m_way == LoginStart::SystemdUser)
        QFile::remove(wantedLink(name));
    if (QFile::exists(place()) && !QFile::remove(place()))
        return failure(ErrorKind::Temporary, u"write_failed"_s, place());
    return {};
}

QString WorkerAtLogin::text() const
{
    switch (m_way) {
    case LoginStart::SystemdUser: return unit(m_program, m_dataFolder);
    case LoginStart::XdgAutostart: return desktopEntry(m_program, m_dataFolder);
    case LoginStart::LaunchAgent: return launchAgent(nameFor(m_dataFolder), m_program, m_dataFolder);
    case LoginStart::RunKey: break;
    }
    return {};
}

QString code(LoginStart way)
{
    switch (way) {
    case LoginStart::SystemdUser: return u"systemd"_s;
    case LoginStart::XdgAutostart: return u"autostart"_s;
    case LoginStart::LaunchAgent: return u"launch_agent"_s;
    case LoginStart::RunKey: return u"run_key"_s;
    }
    return {};
}

} // namespace deskbell
