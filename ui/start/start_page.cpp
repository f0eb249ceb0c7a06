#include "ui/start/start_page.h"

#include "ui/start/start_steps.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

using Step = StartPlan::Step;

StartPage::StartPage(Desk &desk, const Theme &theme, WindowLanguage &language, QSettings *kept, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_windowLanguage(language), m_kept(kept),
      m_plan(QLocale::system(), QString::fromLatin1(QTimeZone::systemTimeZoneId()), language.code()), m_pages(new QWidget(this)),
      m_progress(new QProgressBar(this)), m_error(labelled("error", {}, this))
{
    setObjectName(u"startPage"_s);
    if (m_kept)
        m_plan.takeFrom(*m_kept);
    m_plan.language = m_windowLanguage.code();
    m_steps = {new WelcomeStep(m_plan, theme, m_desk.dataFolder(), this), new OfficeStep(m_plan, m_desk.clock(), this), new WorkStep(m_plan, this),
               new ReadyStep(m_plan, theme, this)};
    for (StartStep *step : m_steps) {
        connect(step, &StartStep::edited, this, &StartPage::keep);
        connect(step, &StartStep::nextWanted, this, [this] { goOn(false); });
        connect(step, &StartStep::sampleWanted, this, &StartPage::lookAround);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the office"));
    m_progress->hide();
    m_error->setObjectName(u"startError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layOut();
    showStep();
}

void StartPage::layOut()
{
    auto *steps = new QVBoxLayout(m_pages); // no stack: that would be as high as its highest step
    steps->setContentsMargins({});
    for (StartStep *step : m_steps)
        steps->addWidget(step);
    auto *page = new QWidget(this);
    page->setObjectName(u"scrolled"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addSpacing(16);
    column->addStretch(2); // a little above the middle of the window
    auto *block = new QWidget(page);
    block->setMinimumHeight(464); // a heading stands at the same height in every step
    auto *inside = new QVBoxLayout(block);
    inside->setContentsMargins({});
    inside->setSpacing(16);
    inside->addWidget(m_pages);
    inside->addWidget(m_error);
    inside->addWidget(m_progress);
    inside->addWidget(makeFoot());
    inside->addStretch();
    column->addWidget(block);
    column->addStretch(3);
    auto *middle = new QWidget(page);
    middle->setLayout(column);
    middle->setMaximumWidth(720);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(24, 20, 24, 24);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this); // a small window or large letters
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    tabAsRead(this);
}

QWidget *StartPage::makeHead()
{
    auto *head = new QWidget(this);
    m_where = labelled("small", {}, head);
    m_where->setObjectName(u"startStep"_s);
    m_language = new QComboBox(head);
    m_language->setObjectName(u"officeLanguage"_s);
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_windowLanguage.code())));
    auto *label = labelled("field", tr("Language"), head);
    label->setBuddy(m_language);
    // In a turn of its own: this page goes away with the old language.
    connect(m_language, &QComboBox::activated, &m_windowLanguage, [this, window = &m_windowLanguage] {
        m_plan.language = m_language->currentData().toString();
        keep();
        window->choose(m_plan.language);
    }, Qt::QueuedConnection);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_where);
    line->addStretch();
    line->addWidget(label);
    line->addWidget(m_language);
    return head;
}

QWidget *StartPage::makeFoot()
{
    m_foot = new QWidget(this);
    const auto button = [this](const QString &name, const QString &text, const QString &kind) {
        auto *made = new QPushButton(text, m_foot);
        made->setObjectName(name);
        if (!kind.isEmpty())
            made->setProperty("kind", kind);
        return made;
    };
    m_sample = button(u"sampleLink"_s, tr("Look around with sample data first"), u"link"_s);
    m_back = button(u"startBack"_s, tr("Back"), {});
    m_skip = button(u"startSkip"_s, tr("Skip"), {});
    m_next = button(u"startNext"_s, tr("Next"), u"primary"_s);
    m_create = button(u"createOfficeButton"_s, tr("Make the office"), u"primary"_s);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_sample);
    line->addStretch();
    for (QPushButton *each : {m_back, m_skip, m_next, m_create})
        line->addWidget(each);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::lookAround);
    connect(m_back, &QPushButton::clicked, this, &StartPage::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { goOn(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(false); });
    connect(m_create, &QPushButton::clicked, this, &StartPage::create);
    return m_foot;
}

void StartPage::takeOver(const StartPage &other)
{
    const QString language = m_plan.language;
    m_plan = other.m_plan;
    m_plan.language = language;
    showStep();
    m_language->setFocus();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (m_plan.step == Step::Ready)
        m_create->click();
    else
        goOn(false);
}

void StartPage::beginOwn()
{
    if (m_plan.step == Step::Welcome)
        goOn(false);
}

void StartPage::goOn(bool skipping)
{
    if (!m_plan.next(skipping)) {
        const StartPlan::Problem problem = m_plan.problem();
        m_steps.at(size_t(m_plan.step))->refuse(problem.field, problem.message);
        return;
    }
    keep();
    showStep();
}

void StartPage::goBack()
{
    m_plan.back();
    keep();
    showStep();
}

void StartPage::showStep()
{
    const Step step = m_plan.step;
    m_error->hide();
    m_where->setText(step == Step::Welcome ? QString() : tr("Step %1 of %2").arg(int(step)).arg(int(Step::Ready)));
    m_foot->setVisible(step != Step::Welcome);
    m_skip->setVisible(step != Step::Ready);
    m_next->setVisible(step != Step::Ready);
    m_create->setVisible(step == Step::Ready);
    for (StartStep *each : m_steps)
        each->setVisible(each == m_steps.at(size_t(step)));
    m_steps.at(size_t(step))->enter();
    if (step == Step::Ready)
        m_create->setFocus();
}

void StartPage::keep()
{
    if (m_kept)
        m_plan.keepIn(*m_kept);
}

void StartPage::create()
{
    run(m_plan.arguments(), true);
}

void StartPage::lookAround()
{
    run({u"office"_s, u"init"_s, u"--demo"_s, u"--language"_s, m_plan.language}, false);
}

void StartPage::run(const QStringList &arguments, bool own)
{
    setBusy(true);
    m_desk.errand(m_slot, arguments, {}, [this, own](const ErrandEnd &ended) {
        setBusy(false);
        if (ended.ok) {
            if (own && m_kept)
                StartPlan::forgetIn(*m_kept);
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
    m_language->setEnabled(!busy);
    m_pages->setEnabled(!busy);
    m_foot->setEnabled(!busy);
}

} // namespace deskbell::ui
