#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

namespace deskbell::test {

/// How one run of the program ended.
struct Run {
    int exit = -1;
    QByteArray out, err;
    QJsonObject json;

    [[nodiscard]] QJsonObject data() const { return json.value(QLatin1String("data")).toObject(); }
    [[nodiscard]] QJsonObject error() const { return json.value(QLatin1String("error")).toObject(); }
    [[nodiscard]] QString errorCode() const { return error().value(QLatin1String("code")).toString(); }
    [[nodiscard]] QString errorField() const { return error().value(QLatin1String("field")).toString(); }
    [[nodiscard]] qint64 id() const { return data().value(QLatin1String("id")).toInteger(); }
    [[nodiscard]] QJsonArray rows(const char *list) const { return data().value(QLatin1String(list)).toArray(); }
    /// For the message of a failed comparison.
    [[nodiscard]] QByteArray all() const { return "exit " + QByteArray::number(exit) + "\nout: " + out + "\nerr: " + err; }
};

/// The real program over a folder of its own, as a script would use it.
class Console {
public:
    Console() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.remove(QStringLiteral("DESKBELL_DATA"));
        m_environment.remove(QStringLiteral("DESKBELL_DATABASE"));
        // What a test sets up at login is nobody's real login.
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("DESKBELL_SECRETS"), m_folder.filePath(QStringLiteral("secrets.json")));
    }

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("office")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// All runs from now on stand behind these words, as `unshare -Urn deskbellctl …` does.
    void setWrapper(const QStringList &words) { m_wrapper = words; }
    /// The present of all runs from now on; empty: the machine's.
    void setNow(const QString &now) { m_now = now; }

    [[nodiscard]] static QString program() { return qEnvironmentVariable("DESKBELL_CTL"); }
    [[nodiscard]] QStringList globals() const
    {
        QStringList list{QStringLiteral("--json"), QStringLiteral("--data"), data()};
        if (!m_now.isEmpty())
            list << QStringLiteral("--now") << m_now;
        return list;
    }

    /// With --json, --data and the present.
    Run operator()(const QStringList &words, const QByteArray &input = {}) const { return bare(globals() + words, input); }

    /// Exactly these arguments.
    Run bare(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        const QStringList line = m_wrapper + QStringList{program()} + arguments;
        process.start(line.first(), line.sliced(1));
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (!process.waitForFinished(60'000))
            return run;
        run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        run.json = QJsonDocument::fromJson(run.out).object();
        return run;
    }

    /// A process that goes on; the caller ends it.
    void start(QProcess &process, const QStringList &words) const
    {
        process.setProcessEnvironment(m_environment);
        const QStringList line = m_wrapper + QStringList{program()} + globals() + words;
        process.start(line.first(), line.sliced(1));
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(bytes);
        return out.fileName();
    }

    Run init() const
    {
        return (*this)({QStringLiteral("office"), QStringLiteral("init"), QStringLiteral("--preset"), QStringLiteral("insurance"), QStringLiteral("--zone"),
                        QStringLiteral("Europe/Warsaw"), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--name"),
                        QStringLiteral("Agencja Bałtyk")});
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QStringList m_wrapper;
    QString m_now;
};

/// "client add --name X" as words; a word with spaces is written with ~ for each.
inline QStringList words(const QString &line)
{
    QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        word.replace(u'~', u' ');
    return list;
}

} // namespace deskbell::test

/// How it must have ended; `run` is done once.
#define EXIT(run, code)                                                     \
    do {                                                                    \
        const deskbell::test::Run &ended = (run);                           \
        QVERIFY2(ended.exit == (code), ended.all().constData());            \
    } while (false)
#define OK(run) EXIT(run, 0)
