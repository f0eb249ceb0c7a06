#include "ui/settings/office_draft.h"

#include "domain/reminding/civil_time.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
QString shown(const QString &zone)
{
    return QString(zone).replace(u'_', u' ');
}
} // namespace

OfficeDraft OfficeDraft::of(const Office &office)
{
    OfficeDraft draft;
    draft.name = office.name;
    draft.country = office.country;
    draft.zone = office.zone;
    draft.language = office.language;
    draft.supportAddress = office.supportAddress;
    draft.activationLink = office.activationLink;
    return draft;
}

OfficeEdit OfficeDraft::editFrom(const OfficeDraft &saved) const
{
    const auto differing = [](const QString &now, const QString &before) { return now.trimmed() == before ? std::nullopt : std::optional(now); };
    OfficeEdit edit;
    edit.name = differing(name, saved.name);
    edit.country = differing(country, saved.country);
    edit.zone = differing(zone, saved.zone);
    edit.language = differing(language, saved.language);
    edit.supportAddress = differing(supportAddress, saved.supportAddress);
    edit.activationLink = differing(activationLink, saved.activationLink);
    return edit;
}

QVariantMap OfficeDraft::values() const
{
    return {{u"name"_s, name},
            {u"country"_s, country},
            {u"zone"_s, zone},
            {u"language"_s, language},
            {u"support_address"_s, supportAddress},
            {u"activation_link"_s, activationLink}};
}

OfficeDraft OfficeDraft::of(const QVariantMap &values)
{
    OfficeDraft draft;
    draft.name = values.value(u"name"_s).toString();
    draft.country = values.value(u"country"_s).toString();
    draft.zone = values.value(u"zone"_s).toString();
    draft.language = values.value(u"language"_s).toString();
    draft.supportAddress = values.value(u"support_address"_s).toString();
    draft.activationLink = values.value(u"activation_link"_s).toString();
    return draft;
}

QString OfficeDraft::zoneMeaning(const OfficeDraft &saved, Instant now) const
{
    const QTimeZone before(saved.zone.toLatin1()), after(zone.toLatin1());
    if (zone == saved.zone || !before.isValid() || !after.isValid())
        return {};
    const QTime eight(8, 0);
    const Instant there = resolve(civilDay(now, after), eight, after);
    const QString time = civilTime(there, before).toString(u"HH:mm"_s);
    if (civilTime(there, before) == eight)
        return tr("Once saved, times of day follow %1. Today they are the same as in %2.").arg(shown(zone), shown(saved.zone));
    return tr("Once saved, times of day follow %1: a message for 08:00 goes when it is %2 in %3. What was sent stays sent, and nobody is told twice.")
        .arg(shown(zone), time, shown(saved.zone));
}

} // namespace deskbell::ui
