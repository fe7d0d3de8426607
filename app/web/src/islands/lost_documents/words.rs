//! What the trainer says: situations, actions, reasons.

use course::Lang;
use documents::lost_documents::{Action, LostKind, ReportReason, Situation, Why};

use crate::i18n::sltd;

/// What else is known; nothing where the answer is all that there is. Whether the query was mistyped is for the
/// learner to see.
pub(super) const fn story(lang: Lang, situation: Situation) -> Option<&'static str> {
    match situation {
        Situation::NoHit | Situation::Hit | Situation::TypedTwin | Situation::TypedOtherState => {
            None
        }
        Situation::OwnerFoundItAgain => Some(sltd::story_owner(lang)),
        Situation::HolderIsSomebodyElse => Some(sltd::story_somebody_else(lang)),
        Situation::FilledInStolenBlank => Some(sltd::story_blank(lang)),
        Situation::HolderFearsReturn => Some(sltd::story_fear(lang)),
        Situation::TravellerReportsTheft => Some(sltd::story_theft(lang)),
    }
}

pub(super) const fn kind(lang: Lang, kind: LostKind) -> &'static str {
    match kind {
        LostKind::Passport => sltd::kind_passport(lang),
        LostKind::IdentityCard => sltd::kind_card(lang),
        LostKind::Visa => sltd::kind_visa(lang),
    }
}

/// As the value of an option.
pub(super) const fn kind_id(kind: LostKind) -> &'static str {
    match kind {
        LostKind::Passport => "passport",
        LostKind::IdentityCard => "identity-card",
        LostKind::Visa => "visa",
    }
}

pub(super) const fn reason(lang: Lang, reason: ReportReason) -> &'static str {
    match reason {
        ReportReason::Stolen => sltd::reason_stolen(lang),
        ReportReason::Lost => sltd::reason_lost(lang),
        ReportReason::Revoked => sltd::reason_revoked(lang),
        ReportReason::StolenBlank => sltd::reason_blank(lang),
    }
}

pub(super) const fn action(lang: Lang, action: Action) -> &'static str {
    match action {
        Action::ContinueChecks => sltd::action_continue(lang),
        Action::QueryAgain => sltd::action_query_again(lang),
        Action::VerifyDocument => sltd::action_verify_document(lang),
        Action::ContactIssuingBureau => sltd::action_bureau(lang),
        Action::Interview => sltd::action_interview(lang),
        Action::VerifyIdentity => sltd::action_verify_identity(lang),
        Action::TakeOutOfCirculation => sltd::action_take_out(lang),
        Action::HandOverToInvestigation => sltd::action_hand_over(lang),
        Action::ReferForProtection => sltd::action_protection(lang),
        Action::PointToOwnState => sltd::action_own_state(lang),
        Action::Arrest => sltd::action_arrest(lang),
        Action::RefuseEntry => sltd::action_refuse(lang),
        Action::LetPass => sltd::action_let_pass(lang),
        Action::EnterIntoDatabase => sltd::action_enter(lang),
        Action::DeleteRecord => sltd::action_delete(lang),
    }
}

pub(super) const fn why(lang: Lang, why: Why) -> &'static str {
    match why {
        Why::NoHitIsNoProof => sltd::why_no_hit(lang),
        Why::AnswersTheQuestion => sltd::why_question(lang),
        Why::AnswerIsAboutAnotherDocument => sltd::why_other_document(lang),
        Why::ReportedDocumentIsInvalidButItsOwnerIsNoSuspect => sltd::why_owner(lang),
        Why::MoreThanAHitIsKnown => sltd::why_more(lang),
        Why::FearIsEnoughToRefer => sltd::why_fear(lang),
        Why::OnlyTheIssuerEnters => sltd::why_issuer_enters(lang),
        Why::HitIsNoGuilt => sltd::why_no_guilt(lang),
        Why::NobodyIsRefusedForAHitAlone => sltd::why_not_refused(lang),
        Why::HitMustBeClarified => sltd::why_clarify(lang),
        Why::NothingIsKnownAgainstThisDocument => sltd::why_nothing_against(lang),
        Why::QueryWasMistyped => sltd::why_mistyped(lang),
        Why::QueryWasRight => sltd::why_query_right(lang),
        Why::AlreadyClarified => sltd::why_clarified(lang),
        Why::OnlyTheIssuerMayChangeRecords => sltd::why_issuer_only(lang),
        Why::NobodyIsSentBackIntoDanger => sltd::why_danger(lang),
        Why::NothingPointsToIt => sltd::why_nothing_points(lang),
        Why::ThereIsNoDocument => sltd::why_no_document(lang),
        Why::NotDecidedAtTheCounter => sltd::why_not_here(lang),
    }
}
