#include "ui/start/start_plan.h"

#include "domain/text/address.h"
#include "domain/text/country.h"
#include "domain/text/limits.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString group = u"start/"_s;

StartPlan::Step stepOf(int number)
{
    return StartPlan::Step(std::clamp(number, int(StartPlan::Step::Welcome), int(StartPlan::Step::Ready)));
}
} // namespace

StartPlan::StartPlan(const QLocale &system, const QString &systemZone, const QString &spoken) : language(spoken), m_systemZone(systemZone)
{
    const QString code = QLocale::territoryToCode(system.territory());
    // A locale without a country ("C") says nothing about the office; the language chosen says a little.
    const QString spokenIn = spoken == "fi"_L1 ? u"FI"_s : spoken == "da"_L1 ? u"DK"_s : u"PL"_s;
    chooseCountry(system.language() == QLocale::C || zonesOf(code).isEmpty() ? spokenIn : code);
}

void StartPlan::chooseCountry(const QString &code)
{
    country = code;
    if (!m_ownZone)
        if (const QString follows = mainZone(code, m_systemZone); !follows.isEmpty())
            zone = follows;
}

void StartPlan::chooseZone(const QString &id)
{
    zone = id;
    m_ownZone = true;
}

QStringList StartPlan::knownPresets()
{
    return {u"insurance"_s, u"benefits"_s, u"kyc"_s, u"bookings"_s, u"virtual-office"_s};
}

void StartPlan::choosePreset(const QString &preset, bool on)
{
    QStringList chosen;
    for (const QString &each : knownPresets())
        if (each == preset ? on : presets.contains(each))
            chosen.append(each);
    presets = chosen;
}

StartPlan::Problem StartPlan::problem() const
{
    if (step == Step::Office) {
        const QString seen = oneLine(name);
        if (seen.isEmpty())
            return {u"name"_s, tr("Give the office its name: clients will read it.")};
        if (seen.size() > limits::name)
            return {u"name"_s, tr("This name has %1 characters. Give one of at most %2: it stands in every message.").arg(seen.size()).arg(limits::name)};
    }
    if (step == Step::Work && presets.isEmpty())
        return {u"preset"_s, tr("Choose at least one.")};
    return {};
}

bool StartPlan::next(bool skipping)
{
    if (skipping && !problem().message.isEmpty()) {
        if (step == Step::Office)
            name = tr("My office");
        else if (step == Step::Work)
            presets = {u"insurance"_s};
    }
    if (!problem().message.isEmpty())
        return false;
    step = stepOf(int(step) + 1);
    return true;
}

void StartPlan::back()
{
    step = stepOf(int(step) - 1);
}

QStringList StartPlan::arguments() const
{
    QStringList words{u"office"_s, u"init"_s, u"--name"_s, oneLine(name), u"--country"_s, country, u"--zone"_s, zone, u"--language"_s, language};
    for (const QString &preset : presets)
        words << u"--preset"_s << preset;
    return words;
}

void StartPlan::keepIn(QSettings &settings) const
{
    settings.setValue(group + u"step"_s, int(step));
    settings.setValue(group + u"name"_s, name);
    settings.setValue(group + u"country"_s, country);
    settings.setValue(group + u"zone"_s, m_ownZone ? zone : QString());
    settings.setValue(group + u"language"_s, language);
    settings.setValue(group + u"presets"_s, presets);
}

void StartPlan::takeFrom(const QSettings &settings)
{
    if (!settings.contains(group + u"step"_s))
        return;
    name = settings.value(group + u"name"_s).toString();
    if (const QString kept = settings.value(group + u"country"_s).toString(); !zonesOf(kept).isEmpty())
        chooseCountry(kept);
    if (const QString kept = settings.value(group + u"zone"_s).toString(); placeZones().contains(kept))
        chooseZone(kept);
    if (const QString kept = settings.value(group + u"language"_s).toString(); !kept.isEmpty())
        language = kept;
    for (const QString &kept : settings.value(group + u"presets"_s).toStringList())
        choosePreset(kept, true);
    const Step wanted = stepOf(settings.value(group + u"step"_s).toInt());
    while (step < wanted && next()) { } // not past what is missing
}

void StartPlan::forgetIn(QSettings &settings)
{
    settings.remove(u"start"_s);
}

} // namespace deskbell::ui
