// SPDX-License-Identifier: GPL-2.0-or-later
/* The recorder's data goes into the trace as it is; on the way, the records that the engine itself
 * needs are picked out. */
#include <asm/unistd.h>
#include <errno.h>
#include <linux/futex.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/symbols.h"
#include "engine/vm/areas/areas.h"
#include "engine/vm/files/changed.h"
#include "engine/vm/files/closure.h"
#include "engine/vm/files/fetched.h"
#include "engine/vm/files/ldcache.h"
#include "engine/vm/files/missing.h"
#include "engine/vm/files/xattrs.h"
#include "engine/vm/guest_modules.h"
#include "engine/vm/guest_spec.h"
#include "engine/vm/peers.h"
#include "engine/vm/session.h"
#include "engine/vm/vdso.h"
#include "guest/protocol.h"
#include "recorder/plan.h"
#include "sym/module.h"
#include "trace/reader.h"
#include "trace/writer.h"

/* utime + stime of /proc/PID/stat (proc(5), fields 14 and 15), in seconds. */
static double process_seconds(pid_t pid)
{
	char path[64], text[1024];
	unsigned long user = 0, system = 0;
	const char *p;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	f = fopen(path, "r");
	if (!f)
		return 0;
	text[fread(text, 1, sizeof(text) - 1, f)] = '\0';
	fclose(f);
	p = strrchr(text, ')');
	if (!p || sscanf(p + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user,
			 &system) != 2)
		return 0;
	return (double)(user + system) / sysconf(_SC_CLK_TCK);
}

void session_mark(struct session *s, const char *name)
{
	double now = process_seconds(s->vm.pid);

	if (!strcmp(name, "main-start")) {
		s->mark_cpu = now;
		s->result->boot_seconds = clock_seconds() - s->boot_at;
	} else if (!strcmp(name, "main-end")) {
		s->result->qemu_seconds = now - s->mark_cpu;
	}
}

/* ---- modules ---- */

static bool module_is_new(struct session *s, const char *path)
{
	char **grown;

	for (size_t i = 0; i < s->n_modules; i++)
		if (!strcmp(s->modules[i], path))
			return false;
	grown = realloc(s->modules, (s->n_modules + 1) * sizeof(*grown));
	if (!grown)
		return false;
	s->modules = grown;
	s->modules[s->n_modules] = strdup(path);
	if (!s->modules[s->n_modules])
		return false;
	s->n_modules++;
	return true;
}

int session_module(struct session *s, const char *path, struct err *e)
{
	struct module *m;
	struct buf b = { 0 };
	char interp[4096] = "";
	int r = 0;

	if (!module_is_new(s, path) || !(m = module_open(path, "/usr/lib/debug", NULL)))
		return 0;
	symbols_of_module(m, path, &b);
	if (!b.failed)
		r = trace_write_chunk(s->writer, CHUNK_SYMBOLS, b.data, b.len, e);
	buf_free(&b);
	if (module_interp(m))
		snprintf(interp, sizeof(interp), "%s", module_interp(m));
	module_free(m);
	return r || !interp[0] ? r : session_module(s, interp, e);
}

/* Where the guest's files are the host's, only foreseen programs get their file capabilities. */
static void tell_capability(struct session *s, const char *path)
{
	if (!s->opts->host_files || s->told_capability ||
	    getxattr(path, XATTR_CAPABILITY, NULL, 0) <= 0 ||
	    guest_spec_has_xattr(s->spec, path, XATTR_CAPABILITY))
		return;
	s->told_capability = true;
	buf_escape(&s->result->notes, path, strlen(path));
	buf_puts(&s->result->notes,
		 " ran without its file capabilities: with --host-files only PROGRAM and the "
		 "programs in the folders of PATH have theirs\n");
}

static int module_of_record(struct session *s, const char *bytes, uint32_t n, bool executed,
			    struct err *e)
{
	char path[4096];

	if (!n || n >= sizeof(path))
		return 0;
	memcpy(path, bytes, n);
	path[n] = '\0';
	if (executed)
		tell_capability(s, path);
	return session_module(s, path, e);
}

/* The kernel's own mappings in programs, under the names that trip/space.c looks for. */
static int session_vdsos(struct session *s, struct err *e)
{
	static const struct {
		enum abi abi;
		const char *name;
	} vdsos[] = { { ABI_X86_64, "[vdso]" },
		      { ABI_I386, "[vdso32]" },
		      { ABI_X32, "[vdsox32]" } };
	int r = 0;

	for (size_t i = 0; i < sizeof(vdsos) / sizeof(vdsos[0]) && !r; i++) {
		struct module *m = vdso_of_guest(s->kernel, s->vm.ram_fd, vdsos[i].abi);
		struct buf b = { 0 };

		if (!m)
			continue;
		symbols_of_module(m, vdsos[i].name, &b);
		r = b.failed ? err_set(e, -ENOMEM, "out of memory")
			     : trace_write_chunk(s->writer, CHUNK_SYMBOLS, b.data, b.len, e);
		module_free(m);
		buf_free(&b);
	}
	return r;
}

/* ---- init's messages ---- */

/* Natively, the program would get SIGPIPE, or an error from its write; here it has already gone on,
 * and is ended. */
static int output(struct session *s, int fd, const char *p, size_t n, struct err *e)
{
	int r;

	if (s->opts->progress)
		s->opts->progress(s->opts->progress_ctx, NULL);
	r = file_write(fd, p, n);
	s->result->mid_line = n && p[n - 1] != '\n' && isatty(fd);
	if (r == -EPIPE)
		s->end_signal = SIGPIPE;
	else if (r < 0)
		return err_set(e, r, "the program's %s could not be written: %s",
			       fd == 2 ? "standard error" : "standard output", strerror(-r));
	return 0;
}

static void mail_exit(struct session *s, const struct rec_mail *m)
{
	if (m->arg != s->main_job) {
		s->also_failed |= !s->main_ended && m->len;
		return;
	}
	s->main_ended = true;
	s->main_status = m->len;
}

/* Why the kernel cannot run a 32-bit or x32 program; "" for any other error. */
static const char *narrow_reason(const char *program, int error)
{
	char path[4096];
	struct err e;

	if (error != ENOEXEC || files_find_program(program, path, sizeof(path), &e))
		return "";
	switch (closure_elf_bits(path, &e)) {
	case 32:
		return ": it is a 32-bit program, and this kernel runs none "
		       "(CONFIG_IA32_EMULATION, ia32_emulation=)";
	case BITS_X32:
		return ": it is an x32 program, and this kernel runs none (CONFIG_X86_X32_ABI, "
		       "--append syscall.x32=y)";
	default:
		return "";
	}
}

static void mail_exec_failed(struct session *s, const struct rec_mail *m)
{
	const bool main = m->arg == s->main_job;
	const char *program = main                   ? s->opts->argv[0]
			      : m->arg < s->main_job ? s->opts->also[m->arg]
						     : "a program that nobody asked for";

	s->exec_errno = m->len;
	buf_printf(&s->result->notes, "%s could not be executed in the guest: %s%s\n", program,
		   strerror(m->len), main ? narrow_reason(program, m->len) : "");
}

static int mail(struct session *s, const struct rec_mail *m, struct err *e)
{
	const char *bytes = (const char *)(m + 1);

	switch ((enum mail_op)m->op) {
	case MAIL_OUTPUT:
		/* 0: the echo of a terminal that is used for input only. */
		return output(s, m->arg <= 2 ? m->arg : 1, bytes, m->n_bytes, e);
	case MAIL_JOB:
		s->main_started |= m->arg == s->main_job;
		break;
	case MAIL_EXIT:
		mail_exit(s, m);
		break;
	case MAIL_EXEC_FAILED:
		mail_exec_failed(s, m);
		break;
	case MAIL_LEFT:
		buf_puts(&s->result->notes, "still running at the end, sent SIGTERM: ");
		buf_escape(&s->result->notes, bytes, m->n_bytes);
		buf_putc(&s->result->notes, '\n');
		break;
	case MAIL_MESSAGE:
		buf_escape(&s->message, bytes, m->n_bytes);
		break;
	case MAIL_WROTE:
		return changed_add(s->changed, bytes, m->n_bytes, e);
	case MAIL_MODULE:
		return guest_modules_symbols(s->kernel_modules, bytes, m->n_bytes, s->writer, e);
	case MAIL_FETCH:
		return fetched_piece(s->fetched, m->arg, bytes, m->n_bytes, e);
	case MAIL_NOTE:
		buf_escape(&s->result->notes, bytes, m->n_bytes);
		buf_putc(&s->result->notes, '\n');
		break;
	case MAIL_LEFT_BEHIND:
		buf_puts(&s->result->notes, "--fetch leaves behind ");
		buf_escape(&s->result->notes, bytes, m->n_bytes);
		buf_putc(&s->result->notes, '\n');
		break;
	case MAIL_ORACLE:
		if (m->arg < 2 && s->oracle_fd[m->arg] >= 0)
			file_write(s->oracle_fd[m->arg], bytes, m->n_bytes);
		break;
	case MAIL_MARK: {
		char name[32];

		snprintf(name, sizeof(name), "%.*s", (int)m->n_bytes, bytes);
		session_mark(s, name);
		break;
	}
	case MAIL_QUIT:
		s->quit = true;
		break;
	default:
		break;
	}
	return 0;
}

/* The recorder waits for the answer; its request comes after everything mapped before it. */
static void answer(struct session *s, const struct rec_untouched *u)
{
	struct answer *to = &s->vm.shared->answer;
	const uint32_t asked = atomic_load(&to->asked);

	if (asked == atomic_load(&to->given))
		return;
	to->len = areas_read(s->areas, u->mm, u->addr, to->bytes,
			     u->len < sizeof(to->bytes) ? u->len : sizeof(to->bytes));
	atomic_store_explicit(&to->given, asked, memory_order_release);
	syscall(SYS_futex, &to->given, FUTEX_WAKE, 1, NULL, NULL, 0);
}

static int record(struct session *s, int type, const void *p, struct err *e)
{
	const struct rec_file *f = p;
	const struct rec_exec *x = p;

	areas_record(s->areas, type, p);
	switch (type) {
	case REC_START: /* again where a booting kernel has set interrupt gates */
		if (s->started)
			return 0;
		s->started = s->result->started = true;
		return session_vdsos(s, e);
	case REC_MAIL:
		return mail(s, p, e);
	case REC_FILE:
		return module_of_record(s, (const char *)(f + 1), f->path_len, false, e);
	case REC_EXEC:
		return module_of_record(s, (const char *)(x + 1), x->path_len, true, e);
	case REC_SYSENTER:
		missing_enter(s->missing, p);
		peers_enter(s->peers, p);
		shortage_enter(&s->shortage, p);
		families_enter(&s->families, p);
		break;
	case REC_MEM:
		missing_memory(s->missing, p);
		peers_memory(s->peers, p);
		families_memory(&s->families, p);
		break;
	case REC_SYSEXIT:
		missing_leave(s->missing, p);
		peers_leave(s->peers, p);
		shortage_leave(&s->shortage, p);
		families_leave(&s->families, p);
		break;
	case REC_UNTOUCHED:
		answer(s, p);
		break;
	default:
		break;
	}
	return 0;
}

/* Before the words are written, so that a module's symbols come before its first use. */
static int segment(struct session *s, const uint32_t *words, size_t n, struct err *e)
{
	const uint32_t *payload;
	size_t at = 0, n_payload;
	uint32_t id;
	int type, r;

	while ((type = words_next(words, n, &at, &id, &payload, &n_payload)) >= 0) {
		if (!type)
			continue;
		r = record(s, type, payload, e);
		if (r < 0)
			return r;
	}
	if (type == -EBADMSG)
		return err_set(
			e, -EBADMSG,
			"the recorder wrote a record that does not fit: this is a bug in ringtrip");
	s->result->words += n;
	return trace_write_words(s->writer, words, n, e);
}

int session_drain(struct session *s, struct err *e)
{
	struct shared *sh = s->vm.shared;
	uint32_t taken = atomic_load_explicit(&sh->taken, memory_order_relaxed);

	while (taken != atomic_load_explicit(&sh->filled, memory_order_acquire)) {
		uint32_t i = taken % RING_SEGMENTS, n = sh->used[i];
		int r = segment(s, sh->words[i], n < RING_SEG_WORDS ? n : RING_SEG_WORDS, e);

		if (r < 0)
			return r;
		atomic_store_explicit(&sh->taken, ++taken, memory_order_release);
		syscall(SYS_futex, &sh->taken, FUTEX_WAKE, 1, NULL, NULL, 0);
	}
	return 0;
}
