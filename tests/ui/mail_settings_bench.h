#pragma once

#include "window_bench.h"

#include "support/certificates.h"
#include "support/scripted_smtp_server.h"
#include "ui/settings/email_settings.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

namespace deskbell::test {

/// The page of the mail account over the real console program and a server that misbehaves on demand.
struct MailSettingsBench {
    [[nodiscard]] ui::Signpost *signs() const { return bench->window->findChild<ui::Signpost *>(); }
    [[nodiscard]] ui::EmailSettings *page() const { return bench->window->findChild<ui::EmailSettings *>(); }
    template <typename W> W *find(const QString &name) const { return bench->find<W>(name); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const { edit(name, text); }
    void edit(const QString &name, const QString &text) const
    {
        field(name)->setText(text);
        Q_EMIT field(name)->textEdited(text);
    }
    template <typename T> void choose(const QString &name, const T &value) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    /// The fields of an account at the scripted server, with everything in its place.
    void fillIn(const std::optional<Certificates::Pair> &pair = {})
    {
        SmtpScript script;
        const Certificates::Pair shown = pair ? *pair : certificates->server();
        script.certificate = shown.certificate;
        script.key = shown.key;
        server = std::make_unique<ScriptedSmtpServer>(script);
        type(u"mailServer"_s, u"localhost"_s);
        type(u"mailPort"_s, QString::number(server->serverPort()));
        choose(u"mailSecurity"_s, 0);
        type(u"mailUser"_s, QString::fromUtf8(script.user));
        type(u"mailPassword"_s, QString::fromUtf8(script.password));
        type(u"mailName"_s, u"Anna 🛎"_s);
        type(u"mailPace"_s, u"20"_s);
    }
    [[nodiscard]] const QProcess *errandOf(const QString &verb) const
    {
        for (const QProcess *each : bench->desk->findChildren<QProcess *>())
            if (each->arguments().contains(u"channel"_s) && each->arguments().contains(verb))
                return each;
        return nullptr;
    }
    void authority() const { type(u"mailAuthority"_s, certificates->caFile()); }
    [[nodiscard]] QStringList testLines() const
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(u"testCard"_s)->findChildren<QLabel *>())
            if (label->property("testLine").toBool() && label->isVisible())
                lines << label->text();
        return lines;
    }
    /// Every error that stands in the window, for the message of a failed test.
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const QLabel *label : bench->window->findChildren<QLabel *>())
            if (label->property("kind") == u"error"_s && label->isVisible())
                all << label->objectName() + u": "_s + label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(bench->folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString printOf(const Certificates::Pair &pair)
    {
        return QString::fromLatin1(pair.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }

    void begin()
    {
        bench = std::make_unique<WindowBench>();
        qputenv("DESKBELL_SECRETS", bench->folder.filePath(u"secrets.json"_s).toUtf8());
        bench->open({}, qEnvironmentVariable("DESKBELL_CTL"));
        Q_EMIT signs()->settingsWanted(ui::SettingsPlace::Email);
        QTRY_VERIFY(field(u"mailAddress"_s)->text() == u"desk@office.test"_s);
        if (field(u"mailPace"_s)->text() == u"60000"_s) // the bench's, which nobody could put in
            type(u"mailPace"_s, u"20"_s);
    }
    void end()
    {
        bench.reset();
        server.reset();
    }

    std::unique_ptr<Certificates> certificates;
    std::unique_ptr<WindowBench> bench;
    std::unique_ptr<ScriptedSmtpServer> server;
};

} // namespace deskbell::test
