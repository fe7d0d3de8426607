## A quiet line on top of pages and in the settings while leave no trace is on.
safety-trace-on = Включён режим «Не оставлять следов». На это устройство ничего не записывается.
## Two hints under the switch for it.
safety-trace-tab = Режим действует в этой вкладке, пока вы её не закроете. Прежние ответы остаются на устройстве, но пока не показываются.
safety-trace-off = Когда вы его выключите, ответы, данные за это время, исчезнут.
## After erasing, when another tab still holds the database.
safety-erased-not-all = Ответы и настройки стёрты, но открыта ещё одна вкладка. Закройте другие вкладки этого сайта и сотрите ещё раз.
