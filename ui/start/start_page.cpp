#include "ui/start/start_page.h"

#include "ui/widgets/look.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

StartPage::StartPage(Desk &desk, const Theme &theme, WindowLanguage &language, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_windowLanguage(language)
{
    setObjectName(u"startPage"_s);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the office"));
    m_progress->hide();
    m_error = labelled("error", {}, this);
    m_error->setObjectName(u"startError"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *bell = new QLabel(this);
    bell->setPixmap(m_theme.icon(u"deskbell"_s, Tone::Accent).pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *folder = labelled("small", tr("It will be kept in %1").arg(QDir::toNativeSeparators(m_desk.dataFolder())), this);
    folder->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(bell);
    column->addWidget(labelled("title", tr("Welcome to Deskbell"), this));
    auto *intro = labelled("dim", tr("Deskbell tells your clients what they need to hear, in time, and can prove that it did. "
                                     "There is no office on this computer yet."), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addSpacing(8);
    column->addWidget(makeForm());
    column->addSpacing(8);
    column->addWidget(makeSample());
    column->addWidget(m_progress);
    column->addWidget(m_error);
    column->addWidget(folder);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
}

QWidget *StartPage::makeForm()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    m_name = new QLineEdit(frame);
    m_name->setObjectName(u"officeName"_s);
    m_nameError = labelled("error", tr("Give the office its name: clients will read it."), frame);
    m_nameError->hide();
    connect(m_name, &QLineEdit::textChanged, m_nameError, &QWidget::hide);
    m_preset = new QComboBox(frame);
    m_preset->setObjectName(u"officePreset"_s);
    m_preset->addItem(tr("Insurance agency"), u"insurance"_s);
    m_preset->addItem(tr("Employee benefits"), u"benefits"_s);
    m_preset->addItem(tr("KYC and accounting"), u"kyc"_s);
    m_preset->addItem(tr("Bookings"), u"bookings"_s);
    m_preset->addItem(tr("Virtual office"), u"virtual-office"_s);
    m_language = new QComboBox(frame);
    m_language->setObjectName(u"officeLanguage"_s);
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_windowLanguage.code())));
    // In a turn of its own: this page goes away with the old language.
    connect(m_language, &QComboBox::activated, &m_windowLanguage, [this, &window = m_windowLanguage] {
        window.follow(m_language->currentData().toString());
    }, Qt::QueuedConnection);
    m_zone = new QComboBox(frame);
    m_zone->setObjectName(u"officeZone"_s);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix/") && !zone.startsWith("right/"))
            m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentIndex(std::max({0, m_zone->findText(u"Europe/Warsaw"_s), m_zone->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()))}));
    if (const int own = m_zone->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId())); own >= 0)
        m_zone->setCurrentIndex(own);
    m_create = new QPushButton(tr("Make the office"), frame);
    m_create->setObjectName(u"createOfficeButton"_s);
    m_create->setProperty("kind", u"primary"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Office name"), m_name);
    form->addRow(QString(), m_nameError);
    form->addRow(tr("What the office does"), m_preset);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Time zone"), m_zone);
    inside->addLayout(form);
    inside->addSpacing(4);
    inside->addWidget(m_create, 0, Qt::AlignRight);
    connect(m_create, &QPushButton::clicked, this, &StartPage::create);
    connect(m_name, &QLineEdit::returnPressed, this, &StartPage::create);
    return frame;
}

QWidget *StartPage::makeSample()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    auto *text = new QLabel(tr("Or look around first: a made-up insurance office with about 200 clients. Nothing leaves this computer; messages go to a folder."), frame);
    text->setWordWrap(true);
    m_sample = new QPushButton(tr("Look around with sample data"), frame);
    m_sample->setObjectName(u"sampleButton"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(text, 1);
    line->addWidget(m_sample);
    inside->addLayout(line);
    connect(m_sample, &QPushButton::clicked, this, [this] { run({u"office"_s, u"init"_s, u"--demo"_s}); });
    return frame;
}

void StartPage::takeOver(const StartPage &other)
{
    m_name->setText(other.m_name->text());
    m_preset->setCurrentIndex(other.m_preset->currentIndex());
    m_zone->setCurrentIndex(other.m_zone->currentIndex());
    m_language->setFocus();
}

void StartPage::create()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameError->show();
        m_name->setFocus();
        return;
    }
    run({u"office"_s, u"init"_s, u"--preset"_s, m_preset->currentData().toString(), u"--zone"_s, m_zone->currentText(), u"--language"_s,
         m_language->currentData().toString(), u"--name"_s, m_name->text().trimmed()});
}

void StartPage::run(const QStringList &arguments)
{
    setBusy(true);
    m_desk.errand(m_slot, arguments, {}, [this](const ErrandEnd &ended) {
        setBusy(false);
        if (ended.ok) {
            Q_EMIT made();
            return;
        }
        m_error->setText(ended.message + u' ' + ended.next);
        m_error->show();
    });
}

void StartPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_error->hide();
    m_create->setEnabled(!busy);
    m_sample->setEnabled(!busy);
}

} // namespace deskbell::ui
