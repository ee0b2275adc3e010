/** Made from docs/openapi.json by `npm run openapi`. */
export interface paths {
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clock_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["File_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisation_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_department"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rulebook_calendars"];
        put?: never;
        post: operations["Rulebook_publishCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rulebook_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rulebook_rulePacks"];
        put?: never;
        post: operations["Rulebook_publishRulePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-packs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rulebook_rulePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-packs/{code}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rulebook_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_create"];
        delete: operations["Session_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post: operations["Plans_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Plans_change"];
        trace?: never;
    };
    "/api/v1/plans/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanIssue_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/issue-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanIssue_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanIssue_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanPage_outline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanPage_milestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanPage_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanPage_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanPage_projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists_ofPlan"];
        put?: never;
        post: operations["TaskLists_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists_forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tasks_edit"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tasks_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accept_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Review_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Review_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_limits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/clauses/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/clauses/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/questions/{questionId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/questions/{questionId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reshape_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reshape_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reshape_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revision_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revision_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_owed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_signFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_acceptMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Answers_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Drafts_keep"];
        post?: never;
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Why_obligation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Why_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/due-soon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_dueSoon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_toReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluations_list"];
        put?: never;
        post: operations["Evaluations_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluations_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/units/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluations_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/self-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationActs_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/units/{departmentId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationActs_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/appeals/{appealId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViews_list"];
        put?: never;
        post: operations["SavedViews_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViews_drop"];
        options?: never;
        head?: never;
        patch: operations["SavedViews_change"];
        trace?: never;
    };
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerList_window"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerList_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerList_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ChangeEventView: {
            topics: ("plan" | "task" | "obligation" | "submission" | "draft" | "inbox" | "evaluation" | "organisation" | "rulebook" | "clock" | "saved-view")[];
            /** @description the plans concerned; empty when it concerns no plan, or more than can be named */
            planIds: string[];
        };
        ProblemFault: {
            /** @description JSON pointer, `?name` of the query, or `sheet!cell` */
            pointer: string;
            detail: string;
            code?: string;
        };
        ProblemView: {
            /** @example /problems/plan.stale */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description the id of the request */
            instance: string;
            /** @example plan.stale */
            code: string;
            errors?: components["schemas"]["ProblemFault"][];
            /** @description of a stale version: the thing as it stands now (at least its version), null when it is gone */
            current?: {
                [key: string]: unknown;
            } | null;
        };
        AuditView: {
            id: number;
            /** Format: date-time */
            at: string;
            actor: string;
            actorName: string | null;
            action: string;
            subject: string;
            data: {
                [key: string]: unknown;
            };
            /** @description the link of the chain */
            hash: string;
        };
        VerificationView: {
            /** @description the first entry that was to be checked */
            from: number;
            /** @description the last entry checked; 0 when there was none */
            to: number;
            /** @description entries checked */
            count: number;
            /** @description every link checked is what it was written as */
            isWhole: boolean;
            firstBrokenId: number | null;
            /** @description why that link is broken */
            reason: string | null;
            /** @description the hash of the last entry checked */
            lastHash: string | null;
            /** @description where to go on; null at the end of the chain */
            nextFrom: number | null;
        };
        NextEventView: {
            /** @enum {string} */
            workflow: "superviseTask" | "runRound" | "supervisePlan" | "evaluateYear" | "deliverNotices";
            /** @description as the engine writes it down */
            why: string;
            /** @description in the caller’s language */
            words: string;
        };
        ClockView: {
            /** @enum {string} */
            mode: "normal" | "rehearsal";
            /** Format: date-time */
            now: string;
            /** @description wake-ups due and not yet carried out; 0 when the engine has settled */
            unsettled: number;
            /**
             * Format: date-time
             * @description the next instant at which anything happens
             */
            nextAt: string | null;
            nextWhat: components["schemas"]["NextEventView"] | null;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        ClockMovedView: {
            /** Format: date-time */
            now: string;
            /** @description workflows told to look */
            nudged: number;
            /** @description notAfter, or the instant asked for, is reached: nothing is left to move towards it */
            hasArrived: boolean;
        };
        AdvanceClockRequest: {
            to: "next-event" | string;
            /**
             * Format: date-time
             * @description not past this instant
             */
            notAfter?: string;
        };
        FileView: {
            /** Format: uuid */
            id: string;
            name: string;
            sizeBytes: number;
            sha256: string;
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        ChangedValueView: {
            /** @description words; of a role the department it is held in */
            text: string | null;
            /** @enum {string|null} */
            kind: "province" | "city" | "county" | "bureau" | "company" | "office" | null;
            /** @enum {string|null} */
            role: "handler" | "liaison" | "leader" | "principal" | "supervision" | "evaluation" | "administrator" | "auditor" | null;
        };
        ChangedFieldView: {
            /** @enum {string} */
            field: "name" | "kind" | "parent" | "aliases" | "duties" | "members" | "login" | "email" | "roles";
            before: components["schemas"]["ChangedValueView"][];
            after: components["schemas"]["ChangedValueView"][];
        };
        ImportChangeView: {
            /** @enum {string} */
            list: "departments" | "groups" | "people";
            /** @enum {string} */
            change: "created" | "updated";
            name: string;
            fields: components["schemas"]["ChangedFieldView"][];
        };
        CountsView: {
            created: number;
            updated: number;
            unchanged: number;
        };
        TemporaryPasswordView: {
            login: string;
            password: string;
        };
        ImportedPeopleView: {
            created: number;
            updated: number;
            unchanged: number;
            temporaryPasswords: components["schemas"]["TemporaryPasswordView"][];
        };
        ImportedView: {
            /** @description nothing was written */
            isPreview: boolean;
            /** @description of a preview */
            changes: components["schemas"]["ImportChangeView"][];
            /** @description changes beyond those listed */
            more: number;
            departments: components["schemas"]["CountsView"];
            groups: components["schemas"]["CountsView"];
            people: components["schemas"]["ImportedPeopleView"];
        };
        DepartmentImport: {
            name: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "bureau" | "company" | "office";
            /** @description name or alias of the department above */
            parent?: string | null;
            aliases?: string[];
            /** @description what it is there for (职责), for suggestions of who leads a task */
            duties?: string;
        };
        GroupImport: {
            name: string;
            /** @description names or aliases; they become exactly the members */
            members: string[];
        };
        RoleImport: {
            /** @description name or alias */
            department: string;
            /** @enum {string} */
            role: "handler" | "liaison" | "leader" | "principal" | "supervision" | "evaluation" | "administrator" | "auditor";
        };
        PersonImport: {
            name: string;
            login: string;
            /** Format: email */
            email?: string | null;
            /** @description only for somebody new; left out, a temporary one is made */
            password?: string;
            roles: components["schemas"]["RoleImport"][];
        };
        OrganisationImport: {
            departments?: components["schemas"]["DepartmentImport"][];
            groups?: components["schemas"]["GroupImport"][];
            people?: components["schemas"]["PersonImport"][];
        };
        DepartmentView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "bureau" | "company" | "office";
            /** Format: uuid */
            parentId: string | null;
            parentName: string | null;
            aliases: string[];
            /** @description the groups it is a member of */
            groups: string[];
            /** @description what it is there for (职责) */
            duties: string;
            version: number;
        };
        TreePlaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "bureau" | "company" | "office";
            /** Format: uuid */
            parentId: string | null;
            aliases: string[];
            /** @description people who may sign in for it */
            people: number;
            version: number;
        };
        TreeView: {
            items: components["schemas"]["TreePlaceView"][];
            /** @description false when there are more departments than one answer holds */
            isWhole: boolean;
        };
        GroupMemberView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GroupView: {
            /** Format: uuid */
            id: string;
            name: string;
            members: components["schemas"]["GroupMemberView"][];
        };
        GroupsView: {
            items: components["schemas"]["GroupView"][];
            /** @description false when there are more groups than one answer holds */
            isWhole: boolean;
        };
        PersonRoleView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @enum {string} */
            role: "handler" | "liaison" | "leader" | "principal" | "supervision" | "evaluation" | "administrator" | "auditor";
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
            roles: components["schemas"]["PersonRoleView"][];
            /** @description may not sign in any more */
            isDisabled: boolean;
            version: number;
            /** @description told to administrators only */
            email: string | null;
            /** @description told to administrators only */
            isPasswordTemporary: boolean | null;
        };
        VersionView: {
            version: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description plans bound to this version */
            plans: number;
        };
        ShelfView: {
            code: string;
            versions: components["schemas"]["VersionView"][];
        };
        ShelvesView: {
            items: components["schemas"]["ShelfView"][];
        };
        HolidayView: {
            /** Format: date */
            on: string;
            name: string;
        };
        MakeUpDayView: {
            /** Format: date */
            on: string;
            for: string;
        };
        CalendarYearView: {
            year: number;
            /** @description the notice for this year is not published yet */
            isProvisional: boolean;
            source: string;
            holidays: components["schemas"]["HolidayView"][];
            makeUpDays: components["schemas"]["MakeUpDayView"][];
            /** @description weekdays that are not worked; 0 is Sunday */
            weekend: number[];
            /** @description working days of each month */
            workingDays: number[];
        };
        CalendarView: {
            code: string;
            version: number;
            zone: string;
            /** @description by year: status, source, holidays, makeUpDays */
            years: {
                [key: string]: unknown;
            };
            /**
             * @description of the year asked for
             * @enum {string}
             */
            status?: "published" | "provisional";
            /** @description the year asked for */
            year: components["schemas"]["CalendarYearView"] | null;
        };
        PublishedView: {
            code: string;
            version: number;
        };
        RulePackView: {
            code: string;
            version: number;
            /** @description every number by which plans bound to it are supervised */
            rules: {
                [key: string]: unknown;
            };
        };
        RuleChangeView: {
            /** @description JSON pointer into the rules */
            path: string;
            /** @description left out where it was absent */
            before?: Record<string, never>;
            /** @description left out where it is absent */
            after?: Record<string, never>;
        };
        RulePackChangesView: {
            code: string;
            from: number;
            to: number;
            changes: components["schemas"]["RuleChangeView"][];
        };
        HeldRoleView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @enum {string} */
            role: "handler" | "liaison" | "leader" | "principal" | "supervision" | "evaluation" | "administrator" | "auditor";
        };
        SignedInView: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
            roles: components["schemas"]["HeldRoleView"][];
            /** @description change it first; nothing else is possible until then */
            isPasswordTemporary: boolean;
        };
        SessionView: {
            person: components["schemas"]["SignedInView"];
            csrfToken: string;
            /** @description what the person may do to something at least; each thing is still decided on its own */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
            /** @description the first pages that fit the roles */
            workbench: ("department" | "supervision" | "evaluation" | "administration")[];
        };
        SignInRequest: {
            login: string;
            password: string;
        };
        ChangePasswordRequest: {
            current: string;
            /** @description at least 12 characters, no other rule */
            next: string;
        };
        OwnSessionView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description to the minute
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description when it ends without further use
             */
            expiresAt: string;
            /** @description the session that asks */
            isCurrent: boolean;
        };
        OwnSessionsView: {
            items: components["schemas"]["OwnSessionView"][];
        };
        RulePackBinding: {
            code: string;
            version: number;
        };
        QuestionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string | null;
            code: string;
            /** @description the number of the task in the plan */
            task: number | null;
            /** @description the line of the document */
            line: number | null;
            /** @description the words in question */
            subject: string;
            /**
             * Format: uuid
             * @description the task of another plan that it is about
             */
            otherTaskId: string | null;
            otherTaskTitle: string | null;
            otherPlanTitle: string | null;
            /** @description how it can be answered */
            answers: ("seen" | "same-duty" | "different")[];
            /**
             * @description null while it is open
             * @enum {string|null}
             */
            decision: "seen" | "same-duty" | "different" | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description the question in the caller’s language */
            detail: string;
        };
        PlanDetailView: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            /** @enum {string} */
            state: "draft" | "approved" | "issued" | "closed";
            /** Format: uuid */
            departmentId: string;
            /** @description the office that supervises the plan */
            departmentName: string;
            rulePack: components["schemas"]["RulePackBinding"];
            calendar: components["schemas"]["RulePackBinding"];
            /** Format: date */
            supervisedFrom: string | null;
            /** Format: date */
            supervisedUntil: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            taskCount: number;
            version: number;
            questions: components["schemas"]["QuestionView"][];
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        PlanView: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            /** @enum {string} */
            state: "draft" | "approved" | "issued" | "closed";
            /** Format: uuid */
            departmentId: string;
            /** @description the office that supervises the plan */
            departmentName: string;
            rulePack: components["schemas"]["RulePackBinding"];
            calendar: components["schemas"]["RulePackBinding"];
            /** Format: date */
            supervisedFrom: string | null;
            /** Format: date */
            supervisedUntil: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            taskCount: number;
            version: number;
        };
        ChangePlanRequest: {
            title?: string;
            rulePack?: string;
            /**
             * Format: date
             * @description null: the day of the issue
             */
            supervisedFrom?: string | null;
            /**
             * Format: date
             * @description null: the end of that year
             */
            supervisedUntil?: string | null;
        };
        ApprovePlanRequest: {
            /** @description every task without a limit goes on until the supervision ends */
            restIsContinuous?: boolean;
        };
        RoundAheadView: {
            kind: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description how many answers it would ask for */
            obligations: number;
        };
        IssuePreviewView: {
            tasks: number;
            /** @description units that have a part in a task */
            units: number;
            obligations: number;
            /** Format: date */
            supervisedFrom: string | null;
            /** Format: date */
            supervisedUntil: string | null;
            /** @description its limits, the first ones first */
            rounds: components["schemas"]["RoundAheadView"][];
        };
        OpenedRoundView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            dueAt: string;
        };
        IssuedPlanView: {
            plan: components["schemas"]["PlanView"];
            rounds: components["schemas"]["OpenedRoundView"][];
            obligations: number;
        };
        OutlineTaskView: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: uuid */
            leadId: string | null;
            leadName: string | null;
            state: string;
            /** @enum {string} */
            timeLight: "normal" | "due-soon" | "made-good-late" | "overdue";
            /** @description told last by the lead */
            progress: number | null;
        };
        OutlineNodeView: {
            /** @description empty for the plan itself */
            title: string;
            /** @description tasks under it, at any depth */
            taskCount: number;
            /** @description of them those whose light is overdue */
            overdueCount: number;
            children: components["schemas"]["OutlineNodeView"][];
            tasks: components["schemas"]["OutlineTaskView"][];
        };
        OutlineView: {
            /** @description empty for the plan itself */
            title: string;
            /** @description tasks under it, at any depth */
            taskCount: number;
            /** @description of them those whose light is overdue */
            overdueCount: number;
            children: components["schemas"]["OutlineNodeView"][];
            tasks: components["schemas"]["OutlineTaskView"][];
            /** @description there are more tasks than are shown; the list of tasks has them */
            isCut: boolean;
        };
        PlanMilestoneView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            taskNumber: number;
            taskTitle: string;
            leadName: string | null;
            content: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            state: "planned" | "past" | "done" | "cancelled";
            /** Format: date */
            doneOn: string | null;
            /**
             * Format: uuid
             * @description the limit that runs for it
             */
            obligationId: string | null;
            /**
             * @description null where no limit runs
             * @enum {string|null}
             */
            timeLight: "normal" | "due-soon" | "made-good-late" | "overdue" | null;
        };
        PlanMilestonesView: {
            items: components["schemas"]["PlanMilestoneView"][];
            /** @description there are more than are shown */
            isCut: boolean;
        };
        UnitLoadView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            lead: number;
            support: number;
            implement: number;
            /** @description owed and not answered */
            open: number;
            /** @description of them late */
            overdue: number;
            /** @description first answered within the original limit */
            metInTime: number;
            /** @description first answered after it */
            metLate: number;
        };
        PlanLoadView: {
            items: components["schemas"]["UnitLoadView"][];
            /** @description there are more than are shown */
            isCut: boolean;
        };
        IndicatorView: {
            name: string;
            unit: string | null;
            /** @description the group it stands in */
            domain: string | null;
            baselineYear: number | null;
            baseline: number | null;
            targetYear: number | null;
            target: number | null;
            /** @description the target as written */
            targetText: string | null;
            /** @enum {string|null} */
            relation: "eq" | "gte" | "gt" | "lte" | "lt" | "range" | null;
            /**
             * @description 约束性 or 预期性; null where the table does not say
             * @enum {string|null}
             */
            binding: "binding" | "expected" | null;
            /** @description the attribute as written */
            attribute: string | null;
            lineFrom: number;
        };
        IndicatorsView: {
            items: components["schemas"]["IndicatorView"][];
        };
        ProjectUnitView: {
            /** @description as written */
            name: string;
            /**
             * Format: uuid
             * @description the unit of the organisation that it names
             */
            departmentId: string | null;
        };
        ProjectStepView: {
            /** @enum {string} */
            kind: "code" | "feasibility" | "environment" | "energy" | "design" | "land";
            phrase: string;
            /** Format: date */
            dueOn: string | null;
        };
        ProjectView: {
            number: number | null;
            /** @description the stage or kind under which it is listed */
            group: string | null;
            name: string;
            content: string;
            /** @description its owners */
            units: components["schemas"]["ProjectUnitView"][];
            /** @description the list of units ends in 等 */
            isOpenList: boolean;
            /** @description its figures as they were read */
            figures: string[];
            steps: components["schemas"]["ProjectStepView"][];
            lineFrom: number;
        };
        ProjectsView: {
            items: components["schemas"]["ProjectView"][];
        };
        UnitView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @enum {string} */
            part: "lead" | "support" | "implement";
        };
        TaskSummaryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            weight: number;
            units: components["schemas"]["UnitView"][];
            progress: number | null;
            /**
             * Format: date-time
             * @description the earliest limit still open that the caller may see
             */
            nextDueAt: string | null;
            /** Format: date */
            nextDueOn: string | null;
            version: number;
        };
        SourceLinesView: {
            lineFrom: number;
            lineTo: number;
        };
        AssignmentView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @enum {string} */
            part: "lead" | "support" | "implement";
            /** Format: date-time */
            signedAt: string | null;
        };
        MilestoneView: {
            /** Format: uuid */
            id: string;
            /** @description its place among the milestones of the task */
            position: number;
            content: string;
            /** @description the words that give the date */
            phrase: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            state: "planned" | "past" | "done" | "cancelled";
            /** Format: date */
            doneOn: string | null;
        };
        TaskView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            title: string;
            content: string;
            /** @description the headings it stands under */
            path: string[];
            /** @enum {string} */
            complexity: "ordinary" | "complex";
            weight: number;
            /** @enum {string} */
            state: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            droppedReason: string | null;
            /** @description it goes on until the supervision ends */
            isContinuous: boolean;
            /** @description the fields that a person decided */
            decided: string[];
            /** @description where it stands in the document */
            sources: components["schemas"]["SourceLinesView"][];
            assignments: components["schemas"]["AssignmentView"][];
            milestones: components["schemas"]["MilestoneView"][];
            version: number;
        };
        MilestoneRequest: {
            content: string;
            /** @description the words that give the date */
            phrase?: string;
            /**
             * Format: date
             * @description null: no limit of its own
             */
            dueOn: string | null;
        };
        SourceLinesRequest: {
            lineFrom: number;
            lineTo: number;
        };
        AddTaskRequest: {
            title: string;
            /** @description the title when left out */
            content?: string;
            /** @description the headings it stands under */
            path?: string[];
            /** @enum {string} */
            complexity?: "ordinary" | "complex";
            weight?: number;
            milestones?: components["schemas"]["MilestoneRequest"][];
            /** @description it goes on until the supervision ends */
            isContinuous?: boolean;
            /** @description the clause of the document that it takes up */
            source?: components["schemas"]["SourceLinesRequest"];
        };
        EventView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "issued" | "signed" | "submitted" | "reviewed" | "step" | "told";
            departmentName: string | null;
            kind: string | null;
            /** @description the act, state or part */
            detail: string | null;
            text: string | null;
            person: string | null;
            /**
             * Format: uuid
             * @description a line of an evaluation names it as its event
             */
            obligationId: string | null;
            /**
             * Format: uuid
             * @description a line of an evaluation names it as its event
             */
            submissionId: string | null;
            /** @description whom a notice goes to, by name */
            recipients: string[];
            /** @description the event in the caller’s language */
            words: string;
        };
        TimelineView: {
            items: components["schemas"]["EventView"][];
            /** @description there are older events than are shown */
            isCut: boolean;
        };
        ForecastStepView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            act: "remind" | "due" | "urge" | "second-notice" | "draft-criticism" | "propose-interview";
            kind: string;
            /** Format: uuid */
            obligationId: string;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description who is told: department and name */
            to: string[];
            /** @description the step in the caller’s language */
            words: string;
        };
        ForecastView: {
            items: components["schemas"]["ForecastStepView"][];
        };
        OwedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            /** @enum {string} */
            part: "lead" | "support" | "implement" | "unit" | "office";
            period: string;
            /** @enum {string} */
            state: "open" | "met" | "waived" | "superseded";
            /** Format: uuid */
            planId: string;
            planTitle: string;
            /** Format: uuid */
            taskId: string | null;
            taskNumber: number | null;
            taskTitle: string | null;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** Format: uuid */
            roundId: string | null;
            /** Format: uuid */
            milestoneId: string | null;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: date-time
             * @description the first limit; it never changes
             */
            originalDueAt: string;
            /** @description 1 for the original limit, one more for each later one */
            limitNumber: number;
            /**
             * Format: date-time
             * @description the first answer; it never changes
             */
            firstMetAt: string | null;
            /** Format: date-time */
            metAt: string | null;
            /** @enum {string} */
            timeLight: "normal" | "due-soon" | "made-good-late" | "overdue";
            /** @enum {string|null} */
            progressLight: "green" | "yellow" | "red" | null;
            /** @description told last by the lead */
            progress: number | null;
            /** @description 序时进度 */
            plannedProgress: number | null;
            lateByMs: number;
            /** @description the calendar of a year concerned is provisional */
            isProvisional: boolean;
            /** @description why this date: one sentence each */
            why: string[];
            /** @description why it is to be redone; null unless it was returned */
            returnReason: string | null;
            version: number;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        NamedDepartment: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
        };
        SubmissionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            obligationId: string;
            kind: string;
            period: string;
            /** @enum {string} */
            part: "lead" | "support" | "implement" | "unit" | "office";
            /**
             * Format: uuid
             * @description the round; contributions and reports of one period share its period
             */
            roundId: string | null;
            /** Format: uuid */
            milestoneId: string | null;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            revision: number;
            progress: number | null;
            previousProgress: number | null;
            /** @description the progress told is lower than the time before */
            isBackward: boolean;
            summary: string;
            nextStep: string | null;
            problem: string | null;
            isUnchanged: boolean;
            /** @description supporters whose material was missing */
            missing: components["schemas"]["NamedDepartment"][];
            files: components["schemas"]["FileView"][];
            /**
             * Format: date
             * @description the true day, as the unit states it
             */
            actualOn: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            /** @enum {string} */
            state: "submitted" | "accepted" | "returned";
            reviewReason: string | null;
            version: number;
        };
        PlannedPointView: {
            /** Format: date-time */
            at: string;
            percent: number;
        };
        TaskPageView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            title: string;
            content: string;
            /** @description the headings it stands under */
            path: string[];
            /** @enum {string} */
            complexity: "ordinary" | "complex";
            weight: number;
            /** @enum {string} */
            state: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            droppedReason: string | null;
            /** @description it goes on until the supervision ends */
            isContinuous: boolean;
            /** @description the fields that a person decided */
            decided: string[];
            /** @description where it stands in the document */
            sources: components["schemas"]["SourceLinesView"][];
            assignments: components["schemas"]["AssignmentView"][];
            milestones: components["schemas"]["MilestoneView"][];
            version: number;
            obligations: components["schemas"]["OwedView"][];
            /** @description newest first */
            submissions: components["schemas"]["SubmissionView"][];
            /** @description planned progress from issue to the end, with a point at every answer; empty before the issue */
            planned: components["schemas"]["PlannedPointView"][];
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        EditTaskRequest: {
            title?: string;
            content?: string;
            /** @enum {string} */
            complexity?: "ordinary" | "complex";
            weight?: number;
            /** @description instead of all milestones it has */
            milestones?: components["schemas"]["MilestoneRequest"][];
            /** @description it goes on until the supervision ends (长期坚持、持续推进) */
            isContinuous?: boolean;
        };
        AssignTaskRequest: {
            /**
             * Format: uuid
             * @description the one lead (牵头单位)
             */
            lead: string;
            /** @description supporting departments, in order */
            supporters: string[];
            /** @description implementing departments */
            implementers: string[];
        };
        DropTaskRequest: {
            reason: string;
        };
        ReviewFaultView: {
            pointer: string;
            /** @description the rule that is not met */
            code: string;
            /**
             * Format: uuid
             * @description the task that it is about
             */
            taskId: string | null;
            /** @description the line of the document that it is about */
            line: number | null;
            /** @description in the caller’s language */
            detail: string;
        };
        FateView: {
            fate: string;
            count: number;
        };
        ConfidenceView: {
            /** @enum {string} */
            title: "decided" | "high" | "medium" | "low";
            /** @enum {string} */
            units: "decided" | "high" | "medium" | "low";
            /** @enum {string} */
            lead: "decided" | "high" | "medium" | "low";
            /** @enum {string} */
            milestones: "decided" | "high" | "medium" | "low";
        };
        ReviewTaskView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            title: string;
            content: string;
            /** @description the headings it stands under */
            path: string[];
            /** @enum {string} */
            complexity: "ordinary" | "complex";
            weight: number;
            /** @enum {string} */
            state: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            droppedReason: string | null;
            /** @description it goes on until the supervision ends */
            isContinuous: boolean;
            /** @description the fields that a person decided */
            decided: string[];
            /** @description where it stands in the document */
            sources: components["schemas"]["SourceLinesView"][];
            assignments: components["schemas"]["AssignmentView"][];
            milestones: components["schemas"]["MilestoneView"][];
            version: number;
            confidence: components["schemas"]["ConfidenceView"];
            /** @description questions still open about it */
            openQuestions: number;
            /** @description a person has taken it as it stands, or left it out */
            isReviewed: boolean;
        };
        DraftReviewView: {
            plan: components["schemas"]["PlanView"];
            /** @description open ones first; on the first page only */
            questions: components["schemas"]["QuestionView"][];
            /** @description on the first page only */
            faults: components["schemas"]["ReviewFaultView"][];
            /** @description what became of the paragraphs */
            fates: components["schemas"]["FateView"][];
            items: components["schemas"]["ReviewTaskView"][];
            nextCursor: string | null;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        ClauseTaskView: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        ClauseView: {
            lineFrom: number;
            lineTo: number;
            /** @description what became of it */
            fate: string;
            text: string;
            /** @description why it is left out */
            droppedReason: string | null;
            tasks: components["schemas"]["ClauseTaskView"][];
        };
        SourceView: {
            items: components["schemas"]["ClauseView"][];
            /** @description the line from which to go on */
            nextFrom: number | null;
        };
        LimitsRequest: {
            /** @description these go on until the supervision ends */
            continuous?: string[];
            /** @description of these it is not said any longer */
            limited?: string[];
        };
        DropClausesRequest: {
            from: number;
            to: number;
            reason: string;
        };
        LinesRequest: {
            from: number;
            to: number;
        };
        SettleQuestionRequest: {
            /**
             * @description of tasks that look alike: same-duty or different; of everything else: seen
             * @enum {string}
             */
            decision: "seen" | "same-duty" | "different";
        };
        SplitView: {
            items: components["schemas"]["TaskView"][];
        };
        TaskPieceRequest: {
            title: string;
            content: string;
            /** @description the milestones that go with it, by position */
            milestonePositions: number[];
        };
        SplitTaskRequest: {
            parts: components["schemas"]["TaskPieceRequest"][];
        };
        MergeTasksRequest: {
            taskIds: string[];
            title: string;
        };
        ChangedWordingView: {
            /** @description in the present document */
            lineBefore: number;
            /** @description in the revised document */
            lineAfter: number;
            before: string;
            after: string;
            /** @description how alike the two are */
            likeness: number;
            /** @description the tasks of the draft that come from it */
            taskIds: string[];
        };
        WordingView: {
            /** @description in the document that has it */
            line: number;
            /** @description the beginning, when it is long */
            text: string;
            /** @description the tasks of the draft that come from it */
            taskIds: string[];
        };
        DifferenceView: {
            unchanged: number;
            changed: components["schemas"]["ChangedWordingView"][];
            added: components["schemas"]["WordingView"][];
            removed: components["schemas"]["WordingView"][];
        };
        RevisionView: {
            /** @description nothing was written */
            isPreview: boolean;
            /** @description by the words of tasks, with their units and dates */
            tasks: components["schemas"]["DifferenceView"];
            /** @description by paragraphs */
            clauses: components["schemas"]["DifferenceView"];
        };
        SuggestionView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @description tasks like this one in which it had this part */
            similarTasks: number;
            /** @description the most alike of them */
            examples: string[];
            /** @description the evidence in the caller’s language */
            evidence: string;
        };
        SuggestionsView: {
            leads: components["schemas"]["SuggestionView"][];
            supporters: components["schemas"]["SuggestionView"][];
        };
        RoundView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            period: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description why this date: one sentence each */
            derivation: string[];
            isProvisional: boolean;
            /** @enum {string} */
            state: "open" | "closed";
            owed: number;
            answered: number;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        LastView: {
            progress: number | null;
            summary: string;
            nextStep: string | null;
            problem: string | null;
        };
        ContributionView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            summary: string;
            problem: string | null;
        };
        MissingView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
        };
        RowAnswerView: {
            /** @enum {string} */
            state: "submitted" | "accepted" | "returned";
            /** @description why it was returned */
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: string;
        };
        SheetRowView: {
            /** Format: uuid */
            obligationId: string;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** Format: uuid */
            taskId: string | null;
            taskNumber: number | null;
            taskTitle: string | null;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            /** @enum {string} */
            part: "lead" | "support" | "implement" | "unit" | "office";
            /** @enum {string} */
            state: "open" | "met" | "waived" | "superseded";
            version: number;
            last: components["schemas"]["LastView"] | null;
            contributions: components["schemas"]["ContributionView"][];
            missing: components["schemas"]["MissingView"][];
            /** @description null before the first answer */
            answer: components["schemas"]["RowAnswerView"] | null;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        SheetView: {
            items: components["schemas"]["SheetRowView"][];
        };
        TakenView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            obligationId: string;
            /** Format: uuid */
            taskId: string | null;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            /** Format: uuid */
            departmentId: string;
            revision: number;
            /** @enum {string} */
            state: "submitted" | "accepted" | "returned";
            /** Format: date */
            actualOn: string;
            /** @description by the limit now in force */
            isLate: boolean;
            /** @description the progress told is lower than the time before */
            isBackward: boolean;
            version: number;
        };
        TakenRoundView: {
            submissions: components["schemas"]["TakenView"][];
        };
        RoundItemRequest: {
            /** @description in percent; needed in a report */
            progress?: number;
            /** @description what was done */
            summary?: string;
            nextStep?: string;
            problem?: string;
            /** @description the same as last time */
            unchanged?: boolean;
            /** @description supporters whose material is missing; found from the record when left out */
            missing?: string[];
            fileIds?: string[];
            /**
             * Format: date
             * @description the true day; today when left out
             */
            actualOn?: string;
            /** Format: uuid */
            obligationId: string;
        };
        SubmitRoundRequest: {
            items: components["schemas"]["RoundItemRequest"][];
        };
        AnswerRequest: {
            /** @description in percent; needed in a report */
            progress?: number;
            /** @description what was done */
            summary?: string;
            nextStep?: string;
            problem?: string;
            /** @description the same as last time */
            unchanged?: boolean;
            /** @description supporters whose material is missing; found from the record when left out */
            missing?: string[];
            fileIds?: string[];
            /**
             * Format: date
             * @description the true day; today when left out
             */
            actualOn?: string;
        };
        CompleteMilestoneRequest: {
            /**
             * Format: date
             * @description the true day
             */
            doneOn: string;
            summary: string;
            fileIds?: string[];
        };
        AcceptedView: {
            accepted: number;
        };
        AcceptManyRequest: {
            ids: string[];
        };
        ReviewView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "accepted" | "returned";
        };
        ReturnRequest: {
            /** @description what is to be redone and why */
            reason: string;
        };
        DraftView: {
            /** Format: uuid */
            obligationId: string;
            progress: number | null;
            summary: string | null;
            nextStep: string | null;
            problem: string | null;
            /** @description null leaves it to the record */
            missing: string[] | null;
            /** Format: date */
            actualOn: string | null;
            /** @description the same as last time */
            unchanged: boolean;
            fileIds: string[];
            files: components["schemas"]["FileView"][];
            version: number;
            /** Format: uuid */
            writtenBy: string;
            writtenByName: string;
            /** Format: date-time */
            writtenAt: string;
        };
        DraftsView: {
            items: components["schemas"]["DraftView"][];
        };
        DraftRequest: {
            progress?: number | null;
            summary?: string | null;
            nextStep?: string | null;
            problem?: string | null;
            /** @description the same as last time */
            unchanged?: boolean;
            /** @description null leaves it to the record */
            missing?: string[] | null;
            fileIds?: string[];
            /** Format: date */
            actualOn?: string | null;
        };
        WhyDayView: {
            /** Format: date */
            on: string;
            /**
             * @description start; counted (a working day); made-up (a worked weekend day, counted); weekend and holiday (skipped); passed (a civil day that goes by); rolled (a rest day that the due day moved away from); due
             * @enum {string}
             */
            kind: "start" | "counted" | "made-up" | "weekend" | "holiday" | "rolled" | "passed" | "due";
            /** @description the holiday, or the holiday made up for */
            name: string | null;
            /** @description one of the working days counted; the due day can be */
            isCounted: boolean;
            isWorking: boolean;
        };
        WhyGapView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            days: number;
            counted: number;
        };
        WhyView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            period: string;
            /**
             * Format: date-time
             * @description from when it can be answered
             */
            startAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: date-time
             * @description the first limit; it never changes
             */
            originalDueAt: string;
            /** @description 1 for the original limit, one more for each later one */
            limitNumber: number;
            rulePack: components["schemas"]["RulePackBinding"];
            calendar: components["schemas"]["RulePackBinding"];
            /** @description the calendar of a year concerned is provisional */
            isProvisional: boolean;
            /** @description one sentence each, in the caller’s language */
            sentences: string[];
            /** @description in order of time, every day but those of the gap */
            days: components["schemas"]["WhyDayView"][];
            gap: components["schemas"]["WhyGapView"] | null;
            /** @description working days counted in all */
            counted: number;
        };
        ToReviewView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            obligationId: string;
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            period: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            /** Format: uuid */
            taskId: string | null;
            taskNumber: number | null;
            taskTitle: string | null;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            revision: number;
            progress: number | null;
            previousProgress: number | null;
            /** @description the progress told is lower than the time before */
            isBackward: boolean;
            summary: string;
            nextStep: string | null;
            problem: string | null;
            isUnchanged: boolean;
            /** Format: date */
            actualOn: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            dueAt: string;
            isLate: boolean;
            version: number;
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        DigestLineView: {
            /** Format: uuid */
            obligationId: string;
            /** @enum {string} */
            act: "remind" | "due" | "urge" | "second-notice" | "draft-criticism" | "propose-interview";
            /** @enum {string} */
            kind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            /** Format: uuid */
            taskId: string | null;
            taskTitle: string | null;
            /**
             * Format: uuid
             * @description the round in which it is answered
             */
            roundId: string | null;
            planTitle: string;
            departmentName: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description answered since */
            isAnswered: boolean;
        };
        DigestView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            windowAt: string;
            /** Format: date-time */
            sentAt: string;
            isRead: boolean;
            /** Format: date-time */
            readAt: string | null;
            items: components["schemas"]["DigestLineView"][];
        };
        UnreadView: {
            unread: number;
        };
        DeliveryCountView: {
            /** @enum {string} */
            channel: "inbox" | "email";
            /** @enum {string} */
            state: "waiting" | "queued" | "sent" | "withdrawn" | "failed";
            count: number;
        };
        DeliveryCountsView: {
            items: components["schemas"]["DeliveryCountView"][];
        };
        DeliveryView: {
            /** Format: uuid */
            id: string;
            recipientName: string;
            /** @enum {string} */
            channel: "inbox" | "email";
            /** @enum {string} */
            state: "waiting" | "queued" | "sent" | "withdrawn" | "failed";
            /** Format: date-time */
            windowAt: string;
            attempts: number;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            lastError: string | null;
            itemCount: number;
        };
        DeliveryDetailView: {
            /** Format: uuid */
            id: string;
            recipientName: string;
            /** @enum {string} */
            channel: "inbox" | "email";
            /** @enum {string} */
            state: "waiting" | "queued" | "sent" | "withdrawn" | "failed";
            /** Format: date-time */
            windowAt: string;
            attempts: number;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            lastError: string | null;
            itemCount: number;
            /** @description the letter as it was sent; null for the inbox and before it is sent */
            subject: string | null;
            body: string | null;
            items: components["schemas"]["DigestLineView"][];
        };
        PhaseView: {
            phase: string;
            /**
             * Format: date-time
             * @description the end of the phase before; null for the first
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            state: "past" | "current" | "coming";
            /** @description why this date: one sentence each */
            why: string[];
            /** @description the calendar of a year concerned is provisional */
            isProvisional: boolean;
        };
        EvaluationUnitView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @description null for a unit that is not ranked */
            rank: number | null;
            score: number | null;
            grade: string | null;
            isRanked: boolean;
            /** Format: date-time */
            selfReviewedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
        };
        EvaluationDetailView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            year: number;
            /** @enum {string} */
            phase: "planned" | "self-review" | "verification" | "notice" | "appeal" | "decision" | "publication" | "published";
            phases: components["schemas"]["PhaseView"][];
            /** Format: date-time */
            frozenAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
            version: number;
            units: components["schemas"]["EvaluationUnitView"][];
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        StartEvaluationRequest: {
            /** Format: uuid */
            planId: string;
            year: number;
        };
        EvaluationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            year: number;
            /** @enum {string} */
            phase: "planned" | "self-review" | "verification" | "notice" | "appeal" | "decision" | "publication" | "published";
            phases: components["schemas"]["PhaseView"][];
            /** Format: date-time */
            frozenAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
            version: number;
        };
        WaitingUnitView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /**
             * @description what is still to be done about it
             * @enum {string}
             */
            what: "self-review" | "verification";
        };
        WaitingAppealView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @description the place of the line in the unit’s score */
            position: number;
            /** Format: uuid */
            taskId: string | null;
            taskNumber: number | null;
            taskTitle: string | null;
            event: string;
            points: number;
            /** @enum {string} */
            state: "raised" | "upheld" | "dismissed";
            reason: string;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
        };
        WaitingView: {
            phase: string;
            /**
             * Format: date-time
             * @description null where a person’s act ends it
             */
            endsAt: string | null;
            /**
             * @description whose turn it is; time: the phase ends by its date alone
             * @enum {string}
             */
            waitsFor: "time" | "units" | "evaluation-office" | "approver" | "nobody";
            units: components["schemas"]["WaitingUnitView"][];
            /** @description undecided ones first */
            appeals: components["schemas"]["WaitingAppealView"][];
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        AppealView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "raised" | "upheld" | "dismissed";
            reason: string;
            decisionReason: string | null;
        };
        LineView: {
            position: number;
            /** Format: uuid */
            taskId: string | null;
            taskNumber: number | null;
            taskTitle: string | null;
            /** Format: uuid */
            obligationId: string | null;
            /** @description kind of the obligation it is about */
            kind: string | null;
            period: string | null;
            /** Format: date */
            dueOn: string | null;
            rule: string;
            rulePackVersion: number;
            event: string;
            eventId: string | null;
            /**
             * @description what eventId names; the timeline of the task has it
             * @enum {string}
             */
            eventKind: "task" | "submission" | "obligation";
            /**
             * @description the bar of the waterfall that it belongs to
             * @enum {string}
             */
            factor: "base" | "result" | "timeliness" | "quality" | "deduction";
            /** Format: date-time */
            occurredAt: string | null;
            points: number;
            /** @description the score after this line; after the last one it is the score */
            total: number;
            /** @enum {string} */
            state: "proposed" | "notified" | "appealed" | "confirmed" | "waived";
            appeal: components["schemas"]["AppealView"] | null;
        };
        WaterfallStepView: {
            /** @enum {string} */
            factor: "base" | "result" | "timeliness" | "quality" | "deduction";
            points: number;
            from: number;
            /** @description where the next bar begins; of the last bar the score */
            to: number;
            /** @description the places of its lines */
            positions: number[];
        };
        TaskScoreView: {
            /** Format: uuid */
            taskId: string;
            number: number;
            title: string;
            /** @enum {string} */
            part: "lead" | "support" | "implement";
            weight: number;
            /** @description planned progress at the freeze (序时进度) */
            planned: number;
            /** @description accepted progress at the freeze */
            progress: number | null;
            /** @description what the task is worth to the unit */
            base: number;
            result: number;
            timeliness: number;
            quality: number;
            deduction: number;
            /** @description the sum of the five; of all tasks the score */
            total: number;
        };
        UnitLedgerView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @description null for a unit that is not ranked */
            rank: number | null;
            score: number | null;
            grade: string | null;
            isRanked: boolean;
            /** Format: date-time */
            selfReviewedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            selfReview: string | null;
            /** @description their points sum up to the score */
            lines: components["schemas"]["LineView"][];
            waterfall: components["schemas"]["WaterfallStepView"][];
            tasks: components["schemas"]["TaskScoreView"][];
            /** @description what the caller may do now */
            may: ("plan.import" | "plan.edit" | "plan.approve" | "plan.issue" | "plan.read" | "review.read" | "task.read" | "task.sign-for" | "work-plan.submit" | "contribution.submit" | "report.submit" | "report.review" | "milestone.complete" | "queue.read" | "ledger.export" | "inbox.read" | "organisation.manage" | "organisation.read" | "evaluation.start" | "evaluation.read" | "evaluation.self-review" | "evaluation.verify" | "evaluation.appeal" | "evaluation.decide" | "evaluation.publish" | "audit.read" | "calendar.publish" | "rule-pack.publish" | "rehearsal.advance" | "file.upload")[];
        };
        SelfReviewRequest: {
            /**
             * Format: uuid
             * @description needed when the caller works in several units
             */
            departmentId?: string;
            text: string;
        };
        CreatedView: {
            /** Format: uuid */
            id: string;
        };
        AppealRequest: {
            /**
             * Format: uuid
             * @description needed when the caller works in several units
             */
            departmentId?: string;
            /** @description the place of the line in the score */
            position: number;
            reason: string;
        };
        DecideAppealRequest: {
            upheld: boolean;
            reason: string;
        };
        LedgerShownQuery: {
            /** @description part of the title or of a unit’s name, or the number */
            search?: string;
            /** Format: uuid */
            plan?: string;
            /** @description the first step of the path */
            action?: string;
            /** @description the department that leads */
            lead?: "none" | string;
            /**
             * Format: uuid
             * @description a department with any part in the task
             */
            department?: string;
            /**
             * Format: uuid
             * @description a department that implements
             */
            implementing?: string;
            /** @description every state but `draft` and `dropped` when left out */
            state?: ("draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded")[];
            timeLight?: ("normal" | "due-soon" | "made-good-late" | "overdue")[];
            /** @description `none`: nothing is planned */
            progressLight?: ("green" | "yellow" | "red" | "none")[];
            /** @enum {string} */
            complexity?: "ordinary" | "complex";
            /**
             * Format: date
             * @description the limit is on this day or later
             */
            limitFrom?: string;
            /**
             * Format: date
             * @description the limit is on this day or earlier
             */
            limitUntil?: string;
            /** @description whether the task has a limit */
            hasLimit?: boolean;
            /** @description whether the ladder has escalated at all */
            escalated?: boolean;
            /** @description how far the ladder has escalated */
            escalation?: ("urge" | "second-notice" | "draft-criticism" | "propose-interview")[];
            /** @description columns, `-` before one that descends */
            sort?: ("plan" | "-plan" | "number" | "-number" | "title" | "-title" | "action" | "-action" | "complexity" | "-complexity" | "state" | "-state" | "weight" | "-weight" | "lead" | "-lead" | "supporting" | "-supporting" | "implementing" | "-implementing" | "issuedOn" | "-issuedOn" | "limitOn" | "-limitOn" | "nextDueOn" | "-nextDueOn" | "feedbackAt" | "-feedbackAt" | "progress" | "-progress" | "plannedProgress" | "-plannedProgress" | "timeLight" | "-timeLight" | "progressLight" | "-progressLight" | "overdue" | "-overdue" | "escalation" | "-escalation" | "laterLimits" | "-laterLimits")[];
            /**
             * @description rows of one group stand together
             * @enum {string}
             */
            group?: "plan" | "action" | "lead" | "state" | "timeLight" | "progressLight" | "complexity" | "month";
            /** @description the columns in their order */
            columns?: ("plan" | "number" | "title" | "action" | "complexity" | "state" | "weight" | "lead" | "supporting" | "implementing" | "issuedOn" | "limitOn" | "nextDueOn" | "feedbackAt" | "progress" | "plannedProgress" | "timeLight" | "progressLight" | "overdue" | "escalation" | "laterLimits" | "item" | "nextDueKind")[];
        };
        SavedViewView: {
            /** Format: uuid */
            id: string;
            name: string;
            query: components["schemas"]["LedgerShownQuery"];
            version: number;
        };
        SavedViewsView: {
            items: components["schemas"]["SavedViewView"][];
        };
        SaveViewRequest: {
            name: string;
            query: components["schemas"]["LedgerShownQuery"];
        };
        ChangeViewRequest: {
            name?: string;
            query?: components["schemas"]["LedgerShownQuery"];
        };
        UnitNameView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UnitsView: {
            count: number;
            /** @description the first ten */
            names: string[];
        };
        LedgerRowView: {
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            number: number;
            title: string;
            /** @description the first step of its path */
            action: string | null;
            /** @description the further steps of its path */
            item: string | null;
            /** @enum {string} */
            complexity: "ordinary" | "complex";
            /** @enum {string} */
            state: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            weight: number;
            lead: components["schemas"]["UnitNameView"] | null;
            supporting: components["schemas"]["UnitsView"];
            implementing: components["schemas"]["UnitsView"];
            /** Format: date */
            issuedOn: string | null;
            /**
             * Format: date
             * @description its last milestone, or the end of supervision
             */
            limitOn: string | null;
            /**
             * Format: date-time
             * @description the earliest thing owed on it
             */
            nextDueAt: string | null;
            /** Format: date */
            nextDueOn: string | null;
            /** @enum {string|null} */
            nextDueKind: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision" | null;
            /**
             * Format: date-time
             * @description the lead’s last report
             */
            feedbackAt: string | null;
            progress: number | null;
            /** @description 序时进度 */
            plannedProgress: number | null;
            /** @enum {string} */
            timeLight: "normal" | "due-soon" | "made-good-late" | "overdue";
            /** @enum {string|null} */
            progressLight: "green" | "yellow" | "red" | null;
            /** @description how many things owed on it are overdue */
            overdue: number;
            /**
             * @description the worst act carried out
             * @enum {string|null}
             */
            escalation: "urge" | "second-notice" | "draft-criticism" | "propose-interview" | null;
            /** @description limits set after the original one, the most of anything owed on it */
            laterLimits: number;
        };
        LedgerWindowView: {
            /** @description rows in all; null when they were not to be counted */
            total: number | null;
            offset: number;
            /**
             * Format: date-time
             * @description business time at which lights and counts hold
             */
            asOf: string;
            items: components["schemas"]["LedgerRowView"][];
        };
        LedgerGroupView: {
            /** @description null: the tasks without */
            key: string | null;
            /** @description a name where the key is an id */
            label: string | null;
            /** @description whose group it is, where each plan has its own */
            planTitle: string | null;
            tasks: number;
            /** @description tasks whose time light is overdue */
            overdue: number;
            /**
             * @description what to add to the query of the ledger to open the group
             * @example {
             *       "state": [
             *         "issued"
             *       ]
             *     }
             */
            filter: {
                [key: string]: unknown;
            };
        };
        LedgerGroupsView: {
            /** @description there are more groups than these */
            isCut: boolean;
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["LedgerGroupView"][];
        };
        BoardListsView: {
            owed: {
                [key: string]: unknown;
            };
            answered: {
                [key: string]: unknown;
            };
            inTime: {
                [key: string]: unknown;
            };
            late: {
                [key: string]: unknown;
            };
            overdue: {
                [key: string]: unknown;
            };
            open: {
                [key: string]: unknown;
            };
            due: {
                [key: string]: unknown;
            };
            dueInTime: {
                [key: string]: unknown;
            };
            dueLate: {
                [key: string]: unknown;
            };
            dueUnanswered: {
                [key: string]: unknown;
            };
            /** @description of an escalation; the act itself is added as `escalation` */
            escalation: {
                [key: string]: unknown;
            };
        };
        BoardUnitView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            /** @description part of the query of the list */
            filter: {
                [key: string]: unknown;
            };
        };
        BoardRoundView: {
            period: string;
            /**
             * Format: date
             * @description the last day on which it falls due
             */
            dueOn: string;
            /** @description part of the query of the list */
            filter: {
                [key: string]: unknown;
            };
        };
        BoardCellView: {
            /** Format: uuid */
            departmentId: string;
            period: string;
            /** @description open or answered */
            owed: number;
            /** @description answered at least once */
            answered: number;
            /** @description first answered in time by the original limit */
            inTime: number;
            /** @description first answered late by the original limit */
            late: number;
            /** @description open and late by the present limit */
            overdue: number;
            open: number;
        };
        BoardTrendView: {
            period: string;
            /** Format: date */
            dueOn: string;
            /** @description owed whose original limit has passed */
            due: number;
            dueInTime: number;
            dueLate: number;
            dueUnanswered: number;
        };
        EscalationView: {
            /** @enum {string} */
            escalation: "urge" | "second-notice" | "draft-criticism" | "propose-interview";
            open: number;
        };
        UnitEscalationView: {
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            steps: components["schemas"]["EscalationView"][];
        };
        BoardCutView: {
            /** @description older rounds that are left out */
            rounds: number;
            /** @description units with the least overdue that are left out */
            units: number;
        };
        BoardView: {
            /**
             * Format: date-time
             * @description business time at which every number holds
             */
            asOf: string;
            /** @description what is common to every cell and round: part of the query of `GET /obligations` */
            filter: {
                [key: string]: unknown;
            };
            /** @description what is common to every escalation, which is of all kinds */
            escalationFilter: {
                [key: string]: unknown;
            };
            lists: components["schemas"]["BoardListsView"];
            units: components["schemas"]["BoardUnitView"][];
            /** @description oldest first */
            rounds: components["schemas"]["BoardRoundView"][];
            /** @description only where something is owed */
            cells: components["schemas"]["BoardCellView"][];
            /** @description oldest first, over all units */
            trend: components["schemas"]["BoardTrendView"][];
            /** @description mildest first, over all units */
            escalations: components["schemas"]["EscalationView"][];
            unitEscalations: components["schemas"]["UnitEscalationView"][];
            cut: components["schemas"]["BoardCutView"];
        };
        CountView: {
            count: number;
            /**
             * @description the path of the list
             * @example /obligations
             */
            path: string;
            /**
             * @description the query of the list
             * @example {
             *       "timeLight": [
             *         "overdue"
             *       ]
             *     }
             */
            query: {
                [key: string]: unknown;
            };
        };
        UrgentView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description the units of a leader */
            departmentName: string | null;
            overdue: components["schemas"]["CountView"];
            dueSoon: components["schemas"]["CountView"];
        };
        UrgentListView: {
            items: components["schemas"]["UrgentView"][];
            /** @description 1 when there are more than these */
            more: number;
        };
        OpenView: {
            open: components["schemas"]["CountView"];
            overdue: components["schemas"]["CountView"];
            dueSoon: components["schemas"]["CountView"];
            returned: components["schemas"]["CountView"];
            /** Format: date-time */
            nextDueAt: string | null;
            /** Format: date */
            nextDueOn: string | null;
        };
        SupervisedView: {
            overdue: components["schemas"]["CountView"];
            dueSoon: components["schemas"]["CountView"];
            plans: components["schemas"]["UrgentListView"];
            units: components["schemas"]["UrgentListView"];
            leaders: components["schemas"]["UrgentListView"];
            /** @description answers that wait for the office’s word */
            toReview: components["schemas"]["CountView"];
            /** @description what the office itself owes */
            own: components["schemas"]["OpenView"];
        };
        RunningEvaluationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            planTitle: string;
            year: number;
            /** @enum {string} */
            phase: "planned" | "self-review" | "verification" | "notice" | "appeal" | "decision" | "publication";
            /** Format: date-time */
            endsAt: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description what is awaited in this phase; null when nobody owes anything in it */
            waiting: components["schemas"]["CountView"] | null;
        };
        OverviewView: {
            /**
             * Format: date-time
             * @description business time at which every number holds
             */
            asOf: string;
            /** @description null for who oversees nothing */
            supervised: components["schemas"]["SupervisedView"] | null;
            /** @description what the own departments owe; null for who works in none */
            unit: components["schemas"]["OpenView"] | null;
            /** @description of the plans that the caller oversees */
            evaluations: components["schemas"]["RunningEvaluationView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Changes_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Server-sent events: `ready` when the stream stands, `change` with a
             *     ChangeEventView as its data, at most one a second, and `resync` when something may have been missed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                subject?: string;
                actor?: string;
                action?: string;
                /** @description at or after this instant of business time */
                from?: string;
                /** @description before this instant of business time */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Audit_verification: {
        parameters: {
            query?: {
                /** @description the first entry, 1 when left out */
                from?: number;
                /** @description entries at most, 20,000 when left out */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Clock_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Clock_advance: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceClockRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMovedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    File_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    File_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_import: {
        parameters: {
            query?: {
                /** @description only say what would change, and write nothing */
                preview?: boolean;
            };
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationImport"];
                "multipart/form-data": components["schemas"]["OrganisationImport"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_departments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                /** @description part of a name, alias or group */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DepartmentView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreeView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organisation_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Organisation_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                /** @description part of a name or login */
                search?: string;
                department?: string;
                /** @description also those who may not sign in any more; for administrators */
                withDisabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    People_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    People_resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryPasswordView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    People_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    People_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_calendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShelvesView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_publishCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_calendar: {
        parameters: {
            query?: {
                version?: number;
                year?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_rulePacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShelvesView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_publishRulePack: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_rulePack: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePackView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rulebook_compare: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePackChangesView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Sessions_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                /** @description part of the title */
                search?: string;
                state?: "draft" | "approved" | "issued" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlanView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    title?: string;
                    /** Format: uuid */
                    departmentId?: string;
                    /** @example default */
                    rulePack?: string;
                    /** Format: date */
                    supervisedFrom?: string;
                    /** Format: date */
                    supervisedUntil?: string;
                };
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanIssue_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanIssue_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuePreviewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanIssue_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanPage_outline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutlineView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanPage_milestones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanMilestonesView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanPage_load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLoadView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanPage_indicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PlanPage_projects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TaskLists_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                /** @description part of title or content */
                search?: string;
                plan?: string;
                /** @description a department that has a part in the task */
                department?: string;
                state?: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskSummaryView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TaskLists_ofPlan: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                /** @description part of title or content */
                search?: string;
                plan?: string;
                /** @description a department that has a part in the task */
                department?: string;
                state?: "draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskSummaryView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TaskLists_add: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTaskRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TaskLists_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TaskLists_forecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Tasks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Tasks_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTaskRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Tasks_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Tasks_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropTaskRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Accept_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_review: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftReviewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_source: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_limits: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropClausesRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Questions_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleQuestionRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Questions_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Reshape_split: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTaskRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Reshape_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTasksRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Reshape_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Revision_revise: {
        parameters: {
            query?: {
                /** @description true: only shows the difference */
                preview?: boolean;
            };
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Revision_suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rounds_owed: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                state?: ("open" | "met" | "waived" | "superseded")[];
                plan?: string;
                department?: string;
                /** @description only what the caller’s own departments owe */
                mine?: boolean;
                /** @description a person who is leader in charge of the departments that owe */
                leader?: string;
                kind?: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
                part?: "lead" | "support" | "implement" | "unit" | "office";
                round?: string;
                /** @description the period of the round, over all plans */
                roundPeriod?: string;
                timeLight?: ("normal" | "due-soon" | "made-good-late" | "overdue")[];
                /** @description how the first answer came by the original limit; open with an answer: returned to be redone */
                firstAnswer?: ("in-time" | "late" | "none")[];
                /** @description whether the original limit has passed */
                isDue?: boolean;
                /** @description how far the present limit has escalated */
                escalation?: ("urge" | "second-notice" | "draft-criticism" | "propose-interview")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwedView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rounds_rounds: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                plan?: string;
                kind?: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
                state?: "open" | "closed";
                /** @description only what the caller’s own units owe */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RoundView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rounds_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rounds_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRoundRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenRoundView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenRoundView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_signFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenRoundView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteMilestoneRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenRoundView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_acceptMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptManyRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Answers_return: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Drafts_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Drafts_keep: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version seen; left out when there was none */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description stale: `current` is what stands now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        current?: components["schemas"]["DraftView"] | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description stale: `current` is what stands now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        current?: components["schemas"]["DraftView"] | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Why_obligation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Why_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Queues_overdue: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                plan?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwedView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Queues_dueSoon: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                plan?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwedView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Queues_toReview: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                plan?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ToReviewView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_inbox: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DigestView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryCountsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_deliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                state?: "waiting" | "queued" | "sent" | "withdrawn" | "failed";
                channel?: "inbox" | "email";
                /** @description part of the recipient’s name */
                recipient?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Evaluations_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description items per page, 50 when left out */
                limit?: number;
                plan?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvaluationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Evaluations_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartEvaluationRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Evaluations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Evaluations_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Evaluations_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLedgerView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EvaluationActs_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfReviewRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLedgerView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EvaluationActs_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLedgerView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Appeals_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Appeals_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Appeals_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDetailView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SavedViews_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SavedViews_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key with the same request repeats the kept answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewRequest"];
            };
        };
        responses: {
            /** @description the answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SavedViews_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SavedViews_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the version seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeViewRequest"];
            };
        };
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerList_window: {
        parameters: {
            query?: {
                /** @description part of the title or of a unit’s name, or the number */
                search?: string;
                plan?: string;
                /** @description the first step of the path */
                action?: string;
                /** @description the department that leads */
                lead?: string & ("none" | string);
                /** @description a department with any part in the task */
                department?: string;
                /** @description a department that implements */
                implementing?: string;
                /** @description every state but `draft` and `dropped` when left out */
                state?: ("draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded")[];
                timeLight?: ("normal" | "due-soon" | "made-good-late" | "overdue")[];
                /** @description `none`: nothing is planned */
                progressLight?: ("green" | "yellow" | "red" | "none")[];
                complexity?: "ordinary" | "complex";
                /** @description the limit is on this day or later */
                limitFrom?: string;
                /** @description the limit is on this day or earlier */
                limitUntil?: string;
                /** @description whether the task has a limit */
                hasLimit?: boolean;
                /** @description whether the ladder has escalated at all */
                escalated?: boolean;
                /** @description how far the ladder has escalated */
                escalation?: ("urge" | "second-notice" | "draft-criticism" | "propose-interview")[];
                /** @description columns, `-` before one that descends */
                sort?: ("plan" | "-plan" | "number" | "-number" | "title" | "-title" | "action" | "-action" | "complexity" | "-complexity" | "state" | "-state" | "weight" | "-weight" | "lead" | "-lead" | "supporting" | "-supporting" | "implementing" | "-implementing" | "issuedOn" | "-issuedOn" | "limitOn" | "-limitOn" | "nextDueOn" | "-nextDueOn" | "feedbackAt" | "-feedbackAt" | "progress" | "-progress" | "plannedProgress" | "-plannedProgress" | "timeLight" | "-timeLight" | "progressLight" | "-progressLight" | "overdue" | "-overdue" | "escalation" | "-escalation" | "laterLimits" | "-laterLimits")[];
                /** @description rows of one group stand together */
                group?: "plan" | "action" | "lead" | "state" | "timeLight" | "progressLight" | "complexity" | "month";
                offset?: number;
                /** @description rows of the window, 50 when left out */
                limit?: number;
                /** @description whether to count the rows in all, as is done when this is left out */
                withTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerWindowView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerList_groups: {
        parameters: {
            query: {
                /** @description part of the title or of a unit’s name, or the number */
                search?: string;
                plan?: string;
                /** @description the first step of the path */
                action?: string;
                /** @description the department that leads */
                lead?: string & ("none" | string);
                /** @description a department with any part in the task */
                department?: string;
                /** @description a department that implements */
                implementing?: string;
                /** @description every state but `draft` and `dropped` when left out */
                state?: ("draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded")[];
                timeLight?: ("normal" | "due-soon" | "made-good-late" | "overdue")[];
                /** @description `none`: nothing is planned */
                progressLight?: ("green" | "yellow" | "red" | "none")[];
                complexity?: "ordinary" | "complex";
                /** @description the limit is on this day or later */
                limitFrom?: string;
                /** @description the limit is on this day or earlier */
                limitUntil?: string;
                /** @description whether the task has a limit */
                hasLimit?: boolean;
                /** @description whether the ladder has escalated at all */
                escalated?: boolean;
                /** @description how far the ladder has escalated */
                escalation?: ("urge" | "second-notice" | "draft-criticism" | "propose-interview")[];
                group: "plan" | "action" | "lead" | "state" | "timeLight" | "progressLight" | "complexity" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerGroupsView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerList_sheet: {
        parameters: {
            query?: {
                /** @description part of the title or of a unit’s name, or the number */
                search?: string;
                plan?: string;
                /** @description the first step of the path */
                action?: string;
                /** @description the department that leads */
                lead?: string & ("none" | string);
                /** @description a department with any part in the task */
                department?: string;
                /** @description a department that implements */
                implementing?: string;
                /** @description every state but `draft` and `dropped` when left out */
                state?: ("draft" | "dropped" | "issued" | "in-progress" | "struck-off" | "suspended" | "cancelled" | "superseded")[];
                timeLight?: ("normal" | "due-soon" | "made-good-late" | "overdue")[];
                /** @description `none`: nothing is planned */
                progressLight?: ("green" | "yellow" | "red" | "none")[];
                complexity?: "ordinary" | "complex";
                /** @description the limit is on this day or later */
                limitFrom?: string;
                /** @description the limit is on this day or earlier */
                limitUntil?: string;
                /** @description whether the task has a limit */
                hasLimit?: boolean;
                /** @description whether the ladder has escalated at all */
                escalated?: boolean;
                /** @description how far the ladder has escalated */
                escalation?: ("urge" | "second-notice" | "draft-criticism" | "propose-interview")[];
                /** @description columns, `-` before one that descends */
                sort?: ("plan" | "-plan" | "number" | "-number" | "title" | "-title" | "action" | "-action" | "complexity" | "-complexity" | "state" | "-state" | "weight" | "-weight" | "lead" | "-lead" | "supporting" | "-supporting" | "implementing" | "-implementing" | "issuedOn" | "-issuedOn" | "limitOn" | "-limitOn" | "nextDueOn" | "-nextDueOn" | "feedbackAt" | "-feedbackAt" | "progress" | "-progress" | "plannedProgress" | "-plannedProgress" | "timeLight" | "-timeLight" | "progressLight" | "-progressLight" | "overdue" | "-overdue" | "escalation" | "-escalation" | "laterLimits" | "-laterLimits")[];
                /** @description rows of one group stand together */
                group?: "plan" | "action" | "lead" | "state" | "timeLight" | "progressLight" | "complexity" | "month";
                /** @description the columns in their order */
                columns?: ("plan" | "number" | "title" | "action" | "complexity" | "state" | "weight" | "lead" | "supporting" | "implementing" | "issuedOn" | "limitOn" | "nextDueOn" | "feedbackAt" | "progress" | "plannedProgress" | "timeLight" | "progressLight" | "overdue" | "escalation" | "laterLimits" | "item" | "nextDueKind")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Ledger_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Supervision_board: {
        parameters: {
            query?: {
                /** @description every plan that the caller sees when left out */
                plan?: string;
                /** @description what the rounds are of */
                kind?: "sign-for" | "work-plan" | "contribution" | "report" | "milestone" | "self-review" | "verification" | "appeal-decision";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description a problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
