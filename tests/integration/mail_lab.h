#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace deskbell::test {

/// A private Postfix and Dovecot for one test program (mail_lab.py). They end with it, even when it is killed.
class MailLab {
public:
    explicit MailLab(const QString &script) : m_script(script)
    {
        QProcess python;
        run(python, {QStringLiteral("start"), m_folder.path(), QStringLiteral("--for"), QString::number(QCoreApplication::applicationPid())});
        m_words = QString::fromUtf8(python.readAllStandardError()).trimmed();
        m_missing = python.exitCode() == 77;
        m_lab = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    ~MailLab()
    {
        QProcess python;
        run(python, {QStringLiteral("stop"), m_folder.path()});
    }
    MailLab(const MailLab &) = delete;
    MailLab &operator=(const MailLab &) = delete;

    /// Postfix or root is not to be had here; `words` says what.
    [[nodiscard]] bool missing() const { return m_missing; }
    [[nodiscard]] bool running() const { return !m_lab.isEmpty(); }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] quint16 port(const char *name) const { return static_cast<quint16>(m_lab.value(QLatin1String(name)).toInt()); }
    [[nodiscard]] QString value(const char *name) const { return m_lab.value(QLatin1String(name)).toString(); }
    /// What `address` got, as Python's e-mail parser reads it; "all": every client.
    [[nodiscard]] QJsonArray mailsOf(const QString &address) const
    {
        QProcess python;
        run(python, {QStringLiteral("read"), m_folder.path(), address});
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }
    /// The server shows another certificate from now on, signed by nobody.
    void renewCertificate() const
    {
        QProcess python;
        run(python, {QStringLiteral("renew"), m_folder.path()});
    }

private:
    void run(QProcess &python, const QStringList &words) const
    {
        python.start(QStringLiteral("/usr/bin/python3"), QStringList{m_script} + words);
        python.waitForFinished(60'000);
    }

    QString m_script;
    QTemporaryDir m_folder;
    QJsonObject m_lab;
    QString m_words;
    bool m_missing = false;
};

} // namespace deskbell::test
