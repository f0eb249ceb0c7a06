#pragma once

#include "engine/commands/commands.h"
#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"
#include "tests/ui/album.h"
#include "ui/desk/signpost.h"
#include "ui/settings/test_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>

namespace deskbell::test {

/// The first start: the choice, and the three steps.
inline void drawStart(const Album &album)
{
    album.save(u"start"_s);
    album.press(u"beginButton"_s);
    album.save(u"start-office"_s);
    album.press(u"startNext"_s);
    album.save(u"start-office-missing"_s);
    album.find<QLineEdit>(u"officeName"_s)->setText(u"Agencja Bałtyk"_s);
    album.press(u"startNext"_s);
    album.find<QCheckBox>(u"preset-insurance"_s)->click();
    album.save(u"start-work"_s);
    album.press(u"startNext"_s);
    album.save(u"start-ready"_s);
}

/// The settings of the sample office, and the way out of it.
inline void drawSettings(const Album &album)
{
    album.press(u"nav-goSettings"_s);
    album.press(u"settings-office"_s);
    album.save(u"settings-office-sample"_s);
    album.press(u"settings-email"_s);
    album.save(u"settings-email-sample"_s);
    album.press(u"removeSampleButton"_s);
    album.dialog(u"dialog-sample-removal"_s, u"sampleRemovalDialog"_s);
}

/// An office whose mail account was stopped by another certificate.
[[nodiscard]] inline bool makeMailOffice(const QString &folder, const By &by)
{
    auto made = Commands::create(folder, {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by);
    if (!made)
        return false;
    ChannelSettings email;
    email.smtpUrl = u"smtp://poczta.agencja-baltyk.example:587"_s;
    email.from = u"biuro@agencja-baltyk.example"_s;
    email.user = u"biuro@agencja-baltyk.example"_s;
    email.trusted = u"3B:7A:90:11:C2:5E:4F:08:D1:66:AB:32:9F:70:1C:E4:55:8D:B3:27:6A:F9:04:DE:71:BC:20:93:5A:E8:0F:46"_s;
    store::Database &database = (*made)->database();
    const LogEntry stopped{0, by.at, u"worker"_s, u"channel_stopped"_s, {{u"channel"_s, u"email"_s}}, {}, {}, {}};
    return (*made)->setChannel(email, by) && store::Channels(database).stop(ChannelKind::Email, u"login"_s, u"certificate_changed"_s, {})
        && store::Activity(database).append(stopped);
}

inline void drawMailAccount(const Album &album)
{
    album.press(u"nav-goSettings"_s);
    album.press(u"settings-office"_s);
    auto *zone = album.find<QComboBox>(u"settingsZone"_s);
    zone->setCurrentIndex(zone->findData(u"Europe/Helsinki"_s));
    Q_EMIT zone->activated(zone->currentIndex());
    album.save(u"settings-office"_s);
    album.press(u"officeDiscard"_s);
    album.intoSight(u"atLoginCard"_s);
    album.save(u"settings-office-login"_s);
    album.press(u"settings-email"_s);
    album.save(u"settings-email"_s);

    ui::ErrandEnd changed;
    changed.message = u"The server shows another certificate than the one that was trusted."_s;
    changed.next = u"Ask the provider whether it was replaced. Only then test the connection again and trust the new one."_s;
    changed.refusal = {{u"code"_s, u"certificate_changed"_s}, {u"host"_s, u"poczta.agencja-baltyk.example"_s},
                       {u"fingerprint"_s, u"9F:70:1C:E4:55:8D:B3:27:3B:7A:90:11:C2:5E:4F:08:6A:F9:04:DE:71:BC:20:93:D1:66:AB:32:5A:E8:0F:46"_s},
                       {u"certificate"_s, QJsonObject{{u"subject"_s, u"poczta.agencja-baltyk.example"_s}, {u"issuer"_s, u"Agencja Bałtyk CA"_s},
                                                      {u"names"_s, QJsonArray{u"poczta.agencja-baltyk.example"_s}},
                                                      {u"from"_s, u"2026-11-01T00:00:00+01:00"_s}, {u"until"_s, u"2027-11-01T00:00:00+01:00"_s}}}};
    ui::ErrandEnd works;
    works.ok = true;
    works.data = {{u"host"_s, u"poczta.agencja-baltyk.example"_s}, {u"tls"_s, u"TLS 1.3"_s}, {u"auth"_s, QJsonArray{u"PLAIN"_s, u"LOGIN"_s}}, {u"authenticated"_s, true},
                  {u"receipts"_s, false}, {u"mail"_s, QJsonObject{{u"to"_s, u"biuro@agencja-baltyk.example"_s}}}};
    struct Here : Clock {
        [[nodiscard]] Instant now() const override { return {1795430000000}; }
        [[nodiscard]] Duration steady() const override { return {}; }
        [[nodiscard]] QString bootId() const override { return {}; }
    };
    const Here clock;
    const ui::Present here(clock, QTimeZone("Europe/Warsaw"), u"en"_s);
    auto *card = album.find<ui::TestCard>(u"testCard"_s);
    card->show(ui::TestVerdict::of(changed, here));
    album.save(u"settings-email-certificate"_s);
    card->show(ui::TestVerdict::of(works, here));
    album.save(u"settings-email-works"_s);
    card->hide();

    album.type(u"mailAddress"_s, u"biuro@gmail.com"_s);
    auto *provider = album.find<QComboBox>(u"mailProvider"_s);
    provider->setCurrentIndex(provider->findData(u"google"_s));
    Q_EMIT provider->activated(provider->currentIndex());
    album.save(u"settings-email-provider"_s);
    album.type(u"mailPort"_s, u"70000"_s);
    album.press(u"mailTest"_s);
    album.save(u"settings-email-refused"_s);
    album.intoSight(u"signaturePreview"_s);
    album.save(u"settings-email-signature"_s);
    album.press(u"mailDiscard"_s);
}

} // namespace deskbell::test
