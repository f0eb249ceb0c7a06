#include "ui/start/start_steps.h"

#include "domain/ports/clock.h"
#include "domain/reminding/civil_time.h"
#include "domain/text/country.h"
#include "ui/desk/theme.h"
#include "ui/desk/window_language.h"
#include "ui/start/start_plan.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/place_box.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

QLabel *paragraph(const char *kind, const QString &text, QWidget *parent)
{
    QLabel *label = labelled(kind, text, parent);
    label->setWordWrap(true);
    return label;
}

/// One of the two ways to begin.
QFrame *way(const QString &heading, const QString &text, QPushButton *button, QWidget *parent)
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(parent, &inside);
    inside->setContentsMargins(20, 20, 20, 20);
    inside->addWidget(labelled("heading", heading, frame));
    inside->addWidget(paragraph("dim", text, frame), 1, Qt::AlignTop);
    inside->addSpacing(8);
    inside->addWidget(button, 0, Qt::AlignLeft);
    return frame;
}

QVBoxLayout *column(QWidget *step)
{
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    return layout;
}

} // namespace

QString presetName(const QString &preset)
{
    return preset == "benefits"_L1  ? StartStep::tr("Employee benefits")
        : preset == "kyc"_L1        ? StartStep::tr("KYC and accounting")
        : preset == "bookings"_L1   ? StartStep::tr("Bookings")
        : preset == "insurance"_L1  ? StartStep::tr("Insurance agency")
                                    : StartStep::tr("Virtual office");
}

QString presetHint(const QString &preset)
{
    // What it brings today; a promise that is not kept yet is said to be one.
    return preset == "benefits"_L1  ? StartStep::tr("Flexible, lunch and bicycle benefits, with reminders by hand. Their automations come with a later version.")
        : preset == "kyc"_L1        ? StartStep::tr("KYC reviews with their open goals, with reminders by hand. Their automations come with a later version.")
        : preset == "bookings"_L1   ? StartStep::tr("Bookings, with reminders by hand. Their automations come with a later version.")
        : preset == "insurance"_L1  ? StartStep::tr("Policies and motor policies: clients are told 21, 14 and 7 days before one ends.")
                                    : StartStep::tr("Post and its senders, with reminders by hand. Their automations come with a later version.");
}

WelcomeStep::WelcomeStep(StartPlan &plan, const Theme &theme, const QString &folder, QWidget *parent) : StartStep(plan, parent)
{
    auto *bell = new QLabel(this);
    bell->setPixmap(theme.icon(u"deskbell"_s, Tone::Accent).pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *sample = new QPushButton(tr("Look around with sample data"), this);
    sample->setObjectName(u"sampleButton"_s);
    m_own = new QPushButton(tr("Set up my office"), this);
    m_own->setObjectName(u"beginButton"_s);
    m_own->setProperty("kind", u"primary"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(way(tr("Look around first"),
                        tr("A made-up insurance office with about 200 clients. Nothing leaves this computer: messages go to a folder. One click removes it all again."),
                        sample, this), 1);
    ways->addWidget(way(tr("Start with my own office"), tr("Three short steps. Each can be skipped; all but what the office does can be changed later."), m_own, this), 1);
    auto *layout = column(this);
    layout->setSpacing(8);
    layout->addWidget(bell);
    layout->addWidget(labelled("title", tr("Welcome to Deskbell"), this));
    layout->addWidget(paragraph("dim", tr("Deskbell tells your clients what they need to hear, in time, and can prove that it did. "
                                          "There is no office on this computer yet."), this));
    layout->addSpacing(12);
    layout->addLayout(ways);
    layout->addSpacing(4);
    layout->addWidget(paragraph("small", tr("It will be kept in %1").arg(QDir::toNativeSeparators(folder)), this));
    connect(sample, &QPushButton::clicked, this, &StartStep::sampleWanted);
    connect(m_own, &QPushButton::clicked, this, &StartStep::nextWanted);
}

void WelcomeStep::enter()
{
    m_own->setFocus();
}

OfficeStep::OfficeStep(StartPlan &plan, const Clock &clock, QWidget *parent)
    : StartStep(plan, parent), m_clock(clock), m_form(new FieldForm(this)), m_name(new QLineEdit(this)), m_country(countryBox(plan.language, this)),
      m_zone(zoneBox(this)), m_there(paragraph("small", {}, this))
{
    m_name->setObjectName(u"officeName"_s);
    m_country->setObjectName(u"officeCountry"_s);
    m_zone->setObjectName(u"officeZone"_s);
    m_there->setObjectName(u"zoneTime"_s);
    m_form->card({});
    m_form->add(u"name"_s, tr("Office name"), m_name, tr("Clients read it as the sender."));
    m_form->addLine({{u"country"_s, tr("Country"), m_country}, {u"zone"_s, tr("Time zone"), m_zone}});
    m_form->addText(m_there);
    auto *layout = column(this);
    layout->addWidget(labelled("title", tr("Your office"), this));
    layout->addWidget(m_form);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_plan.name = text;
        Q_EMIT edited();
    });
    connect(m_country, &QComboBox::activated, this, [this] {
        m_plan.chooseCountry(m_country->chosen());
        m_zone->choose(m_plan.zone);
        showZone();
        Q_EMIT edited();
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        m_plan.chooseZone(m_zone->chosen());
        showZone();
        Q_EMIT edited();
    });
}

void OfficeStep::enter()
{
    m_form->clearErrors();
    m_name->setText(m_plan.name);
    m_country->choose(m_plan.country);
    m_zone->choose(m_plan.zone);
    showZone();
    m_name->setFocus();
}

void OfficeStep::showZone()
{
    const QTimeZone zone(m_plan.zone.toLatin1());
    m_there->setText(zone.isValid() ? tr("Messages go by the clock there, where it is %1 now.").arg(civilTime(m_clock.now(), zone).toString(u"HH:mm"_s))
                                    : QString());
}

void OfficeStep::refuse(const QString &field, const QString &message)
{
    m_form->refuse(field, message);
}

WorkStep::WorkStep(StartPlan &plan, QWidget *parent) : StartStep(plan, parent), m_error(paragraph("error", {}, this))
{
    m_error->setObjectName(u"presetError"_s);
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    inside->setSpacing(12);
    for (const QString &preset : StartPlan::knownPresets()) {
        auto *box = new QCheckBox(presetName(preset), frame);
        box->setObjectName(u"preset-"_s + preset);
        box->setProperty("kind", u"strong"_s);
        box->setAccessibleDescription(presetHint(preset));
        auto *hint = paragraph("dim", presetHint(preset), frame);
        hint->setContentsMargins(26, 0, 0, 0); // under the words, not under the box
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(box);
        pair->addWidget(hint);
        inside->addLayout(pair);
        m_boxes.insert(preset, box);
        connect(box, &QCheckBox::clicked, this, [this, preset](bool on) {
            m_plan.choosePreset(preset, on);
            m_error->hide();
            Q_EMIT edited();
        });
    }
    inside->addWidget(m_error);
    auto *layout = column(this);
    layout->addWidget(labelled("title", tr("What does the office do?"), this));
    layout->addWidget(paragraph("dim", tr("Each choice brings its kinds of matter, its texts, and its automations. The automations stay off until you switch them on. If you skip this step, the insurance agency is chosen."), this));
    layout->addWidget(frame);
}

void WorkStep::enter()
{
    m_error->hide();
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each)
        each.value()->setChecked(m_plan.presets.contains(each.key()));
    m_boxes.value(StartPlan::knownPresets().constFirst())->setFocus();
}

void WorkStep::refuse(const QString &, const QString &message)
{
    m_error->setText(message);
    m_error->show();
}

ReadyStep::ReadyStep(StartPlan &plan, const Theme &theme, QWidget *parent)
    : StartStep(plan, parent), m_office(paragraph("heading", {}, this)), m_where(paragraph("dim", {}, this)), m_work(paragraph("dim", {}, this))
{
    m_office->setObjectName(u"readyOffice"_s);
    m_where->setObjectName(u"readyWhere"_s);
    m_work->setObjectName(u"readyWork"_s);
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    for (QLabel *each : {m_office, m_where, m_work})
        inside->addWidget(each);
    QVBoxLayout *after = nullptr;
    QFrame *later = card(this, &after);
    after->addWidget(labelled("heading", tr("What to do next"), later));
    const std::pair<QString, QString> things[] = {
        {u"clients"_s, tr("Bring your clients: drag the list you already have onto the window.")},
        {u"mail"_s, tr("The mail account, in Settings, E-mail. Until then nothing leaves this computer: what falls due waits.")},
        {u"automations"_s, tr("Look at the automations and switch on the ones you want.")},
    };
    for (const auto &[icon, text] : things) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        auto *picture = new QLabel(later);
        picture->setPixmap(theme.icon(icon, Tone::Dim).pixmap(QSize(18, 18), devicePixelRatioF()));
        line->addWidget(picture, 0, Qt::AlignTop);
        line->addWidget(paragraph("dim", text, later), 1);
        after->addLayout(line);
    }
    auto *layout = column(this);
    layout->addWidget(labelled("title", tr("Ready"), this));
    layout->addWidget(frame);
    layout->addWidget(later);
}

void ReadyStep::enter()
{
    m_office->setText(m_plan.name.trimmed());
    m_where->setText(tr("%1 · %2 · %3", "country · time zone · language")
                         .arg(countryName(m_plan.country, m_plan.language), QString(m_plan.zone).replace(u'_', u' '), WindowLanguage::nameOf(m_plan.language)));
    QStringList work;
    for (const QString &preset : m_plan.presets)
        work.append(presetName(preset));
    m_work->setText(work.join(u" · "_s));
}

} // namespace deskbell::ui
