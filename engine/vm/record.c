// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/missing.h"
#include "engine/vm/record.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/symbols.h"
#include "engine/vm/areas/areas.h"
#include "engine/vm/boot.h"
#include "engine/vm/files/changed.h"
#include "engine/vm/files/fetched.h"
#include "engine/vm/files/parcel.h"
#include "engine/vm/input_events.h"
#include "engine/vm/machine/snapshot.h"
#include "engine/vm/peers.h"
#include "engine/vm/plan/planner.h"
#include "engine/vm/rerun.h"
#include "engine/vm/session.h"
#include "engine/vm/setup.h"
#include "guest/protocol.h"
#include "kernels/kernel.h"
#include "kernels/klayout.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/module.h"
#include "trace/writer.h"

static void say(const struct record_opts *o, const char *what)
{
	if (o->progress)
		o->progress(o->progress_ctx, what);
}

/* ---- the trace's own chunks ---- */

static json_t *json_words(char *const *words)
{
	json_t *list = json_array();

	for (char *const *w = words; w && *w; w++) {
		json_t *text = json_string(*w);

		json_array_append_new(list, text ? text : json_string("(not UTF-8)"));
	}
	return list;
}

static int write_json(struct trace_writer *w, enum chunk_kind kind, json_t *j, struct err *e)
{
	char *text = json_dumps(j, JSON_COMPACT);
	int r = text ? trace_write_chunk(w, kind, text, strlen(text), e)
		     : err_set(e, -ENOMEM, "out of memory");

	free(text);
	json_decref(j);
	return r;
}

static int put_parcel(void *ctx, const void *bytes, size_t n, struct err *e)
{
	return trace_write_chunk(ctx, CHUNK_PARCEL, bytes, n, e);
}

static int write_meta(struct session *session, const struct setup *s, struct err *e)
{
	const struct kernel_entry *kernel = kernel_entry(s->kernel);
	char *cwd = getcwd(NULL, 0);
	int r;
	json_t *j = json_pack(
		"{s:s, s:{s:s, s:s, s:s, s:s, s:s}, s:{s:s, s:s, s:i, s:i}, s:s, s:s, s:i, s:I}",
		"ringtrip", RINGTRIP_VERSION, "kernel", "release", kernel->release, "arch",
		kernel->bits == 32 ? "i386" : "amd64", "origin", kernel->origin, "build_id",
		ksyms_build_id(kernel_symbols(s->kernel, e)), "cmdline", s->append, "machine",
		"cpu", s->vm.cpu, "qemu", s->qemu.version, "processors", 1, "memory_mb",
		(int)s->vm.ram_mb, "mode", s->mode, "mitigations",
		s->opts->mitigations ? "auto" : "off", "ns_per_insn", s->vm.mode == VM_FAST ? 0 : 8,
		"capture", (json_int_t)s->opts->capture);

	if (!j) {
		free(cwd);
		return err_set(e, -ENOMEM, "out of memory");
	}
	json_object_set_new(j, "program", json_words(s->opts->argv));
	json_object_set_new(j, "also", json_words(s->opts->also));
	json_object_set_new(j, "with", json_words(s->opts->with));
	json_object_set_new(j, "cwd", json_string(cwd ? cwd : ""));
	if (s->opts->no_rerun)
		json_object_set_new(j, "no_rerun", json_true());
	else if (rerun_possible(s))
		json_object_set_new(j, "rerun", rerun_json(s, session->vm.parcel_fd, session->ram));
	json_object_set_new(j, "recorded", json_integer(time(NULL)));
	free(cwd);
	r = write_json(session->writer, CHUNK_META, j, e);
	if (!r && !s->opts->no_rerun && rerun_possible(s))
		r = parcel_keep(session->vm.parcel_fd, s->opts->whole, put_parcel, session->writer,
				e);
	return r;
}

static int write_symbols(struct trace_writer *w, const struct setup *s, struct err *e)
{
	struct buf b = { 0 };
	int r;

	symbols_of_kernel(kernel_symbols(s->kernel, e), &b);
	r = b.failed ? err_set(e, -ENOMEM, "out of memory")
		     : trace_write_chunk(w, CHUNK_SYMBOLS, b.data, b.len, e);
	buf_free(&b);
	return r;
}

static int write_end(struct session *s, const struct err *why, struct err *e)
{
	json_t *j = json_pack("{s:b, s:i, s:I}", "complete", !why, "status", s->result->status,
			      "words", (json_int_t)s->result->words);

	if (why)
		json_object_set_new(j, "why", json_string(why->text));
	json_object_set_new(j, "notes", json_string(buf_str(&s->result->notes)));
	return write_json(s->writer, CHUNK_END, j, e);
}

/* ---- the steps of a recording ---- */

static double boot_deadline(const struct session *s)
{
	const double limit = s->boot_at + BOOT_LIMIT, end = s->started_at + s->opts->timeout;

	return s->opts->timeout && end < limit ? end : limit;
}

/*
 * Starts from the machine's snapshot; 1 where there is none, or none that works: then it boots. If
 * a guest does not come up, the boot reports why; a failure of the snapshot is reported only if the
 * boot works.
 */
static int start_from_snapshot(struct session *s, struct setup *su, struct err *e)
{
	struct snapshot snapshot;
	struct err why;
	int r;

	if (s->opts->no_snapshot || s->opts->from_boot)
		return 1;
	r = snapshot_key(&snapshot, &s->vm, &su->vm, kernel_entry(su->kernel), &why);
	if (!r)
		r = snapshot_ready(&snapshot, &s->vm, &su->vm, s->opts->progress,
				   s->opts->progress_ctx, boot_deadline(s), &why);
	s->boot_at = clock_seconds();
	buf_puts(&s->boot_note, buf_str(&snapshot.note));
	s->ram = r ? 0 : snapshot.ram;
	if (!r)
		r = vm_start(&s->vm, &su->vm, VM_FROM_SNAPSHOT, &why);
	if (!r && (r = snapshot_resume(&s->vm, boot_deadline(s), &why)) < 0) {
		vm_stop(&s->vm);
		snapshot_forget(&snapshot);
	}
	snapshot_free(&snapshot);
	if (!r)
		return 0;
	s->ram = 0;
	buf_printf(&s->boot_note, "this run boots, for lack of a snapshot: %s\n", why.text);
	r = vm_resize(&s->vm, su->vm.ram_mb, e);
	return r ? r : 1;
}

static int start(struct session *s, struct setup *su, struct err *e)
{
	struct plan *p;
	int r = vm_prepare(&s->vm, &su->vm, e);

	if (r < 0)
		return r;
	p = &s->vm.shared->plan;
	p->capture = s->opts->capture;
	p->flags = (s->opts->count ? PLAN_COUNT : 0) | (s->opts->from_boot ? PLAN_FROM_BOOT : 0) |
		   (s->opts->idle ? PLAN_IDLE : 0) | (s->tty ? 0 : PLAN_INPUT_PIPE) |
		   (su->vm.mode == VM_REPEATABLE ? PLAN_INPUT_PACED : 0) |
		   (s->input_events ? PLAN_INPUT_AGAIN : 0) |
		   (s->opts->no_rerun ? PLAN_NO_RERUN : 0) | PLAN_ANSWERS;
	r = plan_make(p, su->kernel, su->init, e);
	if (!r)
		r = set_up_files(su, &s->vm, e);
	s->boot_at = clock_seconds();
	if (!r)
		r = start_from_snapshot(s, su, e);
	if (r <= 0)
		return r;
	say(s->opts, "booting");
	s->boot_at = clock_seconds();
	return vm_start(&s->vm, &su->vm, VM_FROM_BOOT, e);
}

static int exit_status(const struct session *s, struct err *e)
{
	if (s->timed_out)
		return 124;
	if (s->end_signal)
		return 128 + s->end_signal;
	if (s->message.len) {
		err_set(e, -EIO, "the guest's init: %s", buf_str(&s->message));
		return 125;
	}
	if (s->exec_errno)
		return s->exec_errno == ENOENT ? 127 : 126;
	return WIFSIGNALED(s->main_status) ? 128 + WTERMSIG(s->main_status)
					   : WEXITSTATUS(s->main_status);
}

/* Unknown parts of a 32-bit kernel's layout are reported once. */
static void layout_hint(struct buf *notes, const struct setup *su)
{
	const struct klayout *layout =
		kernel_entry(su->kernel)->bits == 32 ? kernel_layout(su->kernel) : NULL;
	const char *before = "";

	if (!layout)
		return;
	for (enum klayout_field f = 0; f < KL_FIELDS; f++) {
		if (klayout_has(layout, f))
			continue;
		buf_printf(notes, "%s%s",
			   *before ? before : "not found in this kernel: ", klayout_name(f));
		before = ", ";
	}
	if (*before)
		buf_printf(notes, "%s\n",
			   klayout_has_sockets(layout)
				   ? ""
				   : "; calls on any descriptor are shown, not only on sockets");
}

static void hints(struct session *s, const struct setup *su)
{
	struct buf *notes = &s->result->notes;

	if (s->started)
		layout_hint(notes, su);
	if (s->started || (s->opts->bare && !s->message.len))
		buf_puts(notes, buf_str(&s->boot_note));
	if (s->timed_out)
		buf_printf(notes,
			   "the time limit of %u s has passed; what was recorded until then is "
			   "shown\n",
			   s->opts->timeout);
	if (s->end_signal)
		buf_printf(notes, "ended by %s; what was recorded until then is shown\n",
			   strsignal(s->end_signal));
	if (s->main_ended && WIFSIGNALED(s->main_status) && WTERMSIG(s->main_status) == SIGILL)
		buf_printf(
			notes,
			"SIGILL: an instruction that the processor model %s lacks? Try --cpu max\n",
			su->vm.cpu);
}

/* Reports on this QEMU's plugin interface. */
static void qemu_hints(struct session *s, const struct setup *su, bool failed, struct err *e)
{
	const int api = s->vm.shared ? s->vm.shared->api : 0;
	char log[800] = "";

	if (api && !qemu_api_tested(&su->qemu, api))
		buf_printf(&s->result->notes,
			   "QEMU %s has version %d of the interface that the recorder uses; tested "
			   "are those of QEMU " QEMU_TESTED "\n",
			   su->qemu.version, api);
	if (failed && s->vm.log_fd > 0 && vm_tail(s->vm.log_fd, log, sizeof(log)))
		qemu_refused(&su->qemu, log, e);
}

static int course(struct session *s, struct setup *su, struct err *e)
{
	int r;

	r = start(s, su, e);
	if (!r)
		r = write_meta(s, su, e);
	if (!r)
		r = write_symbols(s->writer, su, e);
	if (!r)
		r = session_loop(s, e);
	s->result->repeatable = su->vm.mode == VM_REPEATABLE;
	s->result->status = r ? 125 : exit_status(s, e);
	missing_notes(s->missing, &s->result->notes, s->result->status || s->also_failed);
	peers_notes(s->peers, &s->result->notes);
	families_notes(&s->families, &s->result->notes);
	shortage_notes(&s->shortage, su->vm.ram_mb, &s->result->notes);
	fetched_finish(s->fetched, &s->result->notes);
	changed_notes(s->changed, s->fetched, &s->result->notes);
	hints(s, su);
	qemu_hints(s, su, r < 0, e);
	return r ? r : s->message.len ? -EIO : 0;
}

static void open_oracle(struct session *s)
{
	for (int i = 0; i < 2; i++) {
		char path[4096];

		s->oracle_fd[i] = -1;
		if (!s->opts->oracle_path)
			continue;
		snprintf(path, sizeof(path), "%s.%d", s->opts->oracle_path, i);
		s->oracle_fd[i] = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	}
}

static void session_free(struct session *s)
{
	vm_free(&s->vm);
	trace_writer_free(s->writer);
	missing_free(s->missing);
	areas_free(s->areas);
	input_events_free(s->input_events);
	peers_free(s->peers);
	for (size_t i = 0; i < s->n_modules; i++)
		free(s->modules[i]);
	free(s->modules);
	buf_free(&s->message);
	buf_free(&s->marks);
	buf_free(&s->boot_note);
	for (int i = 0; i < 2; i++)
		if (s->oracle_fd[i] >= 0)
			close(s->oracle_fd[i]);
}

int record_run(const struct record_opts *o, int trace_fd, const char *trace_name,
	       struct record_result *r, struct err *e)
{
	struct setup su = { .opts = o };
	struct session s = { .opts = o, .result = r, .started_at = clock_seconds(), .vm = VM_NONE };
	struct err other, log;
	int code = set_up(&su, e);

	open_oracle(&s);
	s.files = su.parcel;
	s.fetched = su.fetched;
	s.changed = su.changed;
	s.kernel_modules = &su.modules;
	s.kernel = su.kernel;
	s.spec = &su.spec;
	s.main_job = su.n_also;
	s.live_input = su.input.live;
	s.tty = isatty(0);
	r->status = su.not_executable ? 126 : su.not_found ? 127 : 125;
	if (!code && !(s.writer = trace_writer_new(trace_fd, trace_name, e)))
		code = -EIO;
	if (!code && o->input_of && !(s.input_events = input_events_read(o->input_of, e)))
		code = -EINVAL;
	if (!code &&
	    (!(s.missing = missing_new(s.files, o->host_files)) ||
	     !(s.areas = areas_new(s.files, o->host_files)) || !(s.peers = peers_new(o->net_user))))
		code = err_set(e, -ENOMEM, "out of memory");
	if (!code) {
		code = course(&s, &su, e);
		if (o->log && vm_write_log(&s.vm, o->log, &log) < 0)
			buf_printf(&r->notes, "%s\n", log.text);
		vm_free(&s.vm);
		if (write_end(&s, code ? e : NULL, code ? &other : e) < 0 && !code)
			code = -EIO;
		r->trace_bytes = trace_writer_bytes(s.writer);
	}
	session_free(&s);
	set_up_free(&su);
	return code;
}
