// SPDX-License-Identifier: GPL-2.0-or-later
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
#include <wordexp.h>

#include "base/err.h"
#include "engine/vm/install.h"
#include "engine/vm/planner.h"
#include "engine/vm/qemu.h"
#include "engine/vm/session.h"
#include "engine/vm/specify.h"
#include "engine/vm/symbols.h"
#include "engine/vm/vdso.h"
#include "guest/protocol.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "sym/module.h"
#include "trace/writer.h"

#define RAM_MB        512
#define RAM_MB_ORACLE 2048
#define RAM_MB_MOST   2048 /* below the hole for devices: an address is its offset in the file */

/* What is known before the VM starts. */
struct setup {
	const struct record_opts *opts;
	struct kernel_entry kernel;
	struct ksyms *ksyms;
	struct ktypes *ktypes;
	struct module *init;
	struct vm_config vm;
	struct spec_input input;
	struct files *files;
	struct buf spec;
	char append[2048]; /* COMMAND_LINE_SIZE, arch/x86/include/asm/setup.h */
	struct qemu qemu;
	unsigned n_also;
	bool not_executable; /* the program itself is none, as its bytes say */
};

static void say(const struct record_opts *o, const char *what)
{
	if (o->progress)
		o->progress(o->progress_ctx, what);
}

int record_find_program(const char *program, char *path, size_t size, struct err *e)
{
	char found[4096], *cwd;
	int r = files_which(program, getenv("PATH"), found, sizeof(found), e);

	if (r < 0)
		return r;
	cwd = found[0] == '/' ? NULL : getcwd(NULL, 0);
	snprintf(path, size, "%s%s%s", cwd ? cwd : "", cwd ? "/" : "", found);
	free(cwd);
	return 0;
}

/* ---- what to run ---- */

static int add_job(struct setup *s, char *const *argv, bool main, struct err *e)
{
	char path[4096];
	struct spec_job_in job = { .exe = path, .argv = argv, .main = main };
	int r = record_find_program(argv[0], path, sizeof(path), e);

	if (!r)
		r = files_add_program(s->files, path, getenv("LD_LIBRARY_PATH"), e);
	if (!r)
		spec_job(&s->spec, &job);
	return r;
}

/* A command of --also is split into words as a shell does it, without running anything. */
static int add_also(struct setup *s, const char *command, struct err *e)
{
	wordexp_t words;
	int r;

	if (wordexp(command, &words, WRDE_NOCMD | WRDE_UNDEF))
		return err_set(
			e, -EINVAL,
			"--also '%s': this is no simple command (quotes and $VARIABLES are understood, "
			"pipes and substitutions are not)",
			command);
	if (!words.we_wordc) {
		wordfree(&words);
		return err_set(e, -EINVAL, "--also '%s': the command is empty", command);
	}
	r = add_job(s, words.we_wordv, false, e);
	s->n_also++;
	wordfree(&words);
	return r;
}

static uint32_t spec_flags(const struct setup *s)
{
	return (s->opts->bare ? SPEC_DEBUGCON : 0) | (s->opts->oracle ? SPEC_ORACLE : 0) |
	       (s->input.live ? SPEC_INPUT_LIVE : 0);
}

static int add_jobs(struct setup *s, struct err *e)
{
	int r = 0;

	spec_begin(&s->spec, spec_flags(s));
	for (char *const *a = s->opts->also; a && *a && !r; a++)
		r = add_also(s, *a, e);
	if (!r) {
		r = add_job(s, s->opts->argv, true, e);
		s->not_executable = r == -ENOEXEC;
	}
	spec_end(&s->spec);
	return r;
}

static int add_stdin(struct setup *s, struct err *e)
{
	struct buf b = { 0 };
	char bytes[65536];
	ssize_t n;
	off_t at = 0;
	int r;

	if (!s->input.file)
		return 0;
	while ((n = pread(0, bytes, sizeof(bytes), at)) > 0) {
		buf_add(&b, bytes, n);
		at += n;
	}
	r = b.failed || n < 0
		    ? err_set(e, -EIO, "standard input could not be read: %s", strerror(errno))
		    : files_add_bytes(s->files, STDIN_PATH, buf_str(&b), b.len, 0644);
	buf_free(&b);
	return r;
}

static int add_init(struct setup *s, struct err *e)
{
	char path[4096];
	struct buf b = { 0 };
	char bytes[65536];
	ssize_t n;
	int fd, r;

	if (install_path("init", path, sizeof(path)) < 0 ||
	    (fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return err_set(
			e, -ENOENT,
			"the guest's init is missing (%s): the installation of ringtrip is incomplete",
			path);
	while ((n = read(fd, bytes, sizeof(bytes))) > 0)
		buf_add(&b, bytes, n);
	close(fd);
	r = files_add_bytes(s->files, INIT_PATH, buf_str(&b), b.len, 0755);
	buf_free(&b);
	if (!r && !(s->init = module_open(path, NULL, e)))
		return -EINVAL;
	return r;
}

/* Folders in which programs write without asking whether they are there; empty, but for what is added later. */
static int add_folders(struct files *files)
{
	static const char *const always[] = { "/tmp", "/var/tmp", "/proc", "/sys", "/dev", "/run" };
	static const char *const named[] = { "TMPDIR", "HOME" };
	char *cwd = getcwd(NULL, 0);
	struct stat st;
	int r = 0;

	for (size_t i = 0; !r && i < sizeof(always) / sizeof(always[0]); i++)
		r = files_add_dir(files, always[i]);
	if (!r && cwd)
		r = files_add_dir(files, cwd);
	free(cwd);
	for (size_t i = 0; !r && i < sizeof(named) / sizeof(named[0]); i++) {
		const char *path = getenv(named[i]);

		if (path && path[0] == '/' && !stat(path, &st) && S_ISDIR(st.st_mode))
			r = files_add_dir(files, path);
	}
	return r;
}

static int add_files(struct setup *s, struct err *e)
{
	int r = files_add_defaults(s->files, e);

	if (!r)
		r = add_folders(s->files);
	for (char *const *w = s->opts->with; !r && w && *w; w++)
		r = files_add(s->files, *w, getenv("LD_LIBRARY_PATH"), e);
	if (!r)
		r = add_stdin(s, e);
	if (!r)
		r = files_add_bytes(s->files, SPEC_PATH, buf_str(&s->spec), s->spec.len, 0600);
	return r;
}

/* ---- the machine ---- */

static int read_kernel(struct setup *s, struct err *e)
{
	int r = kernels_find(s->opts->kernel, &s->kernel, e);

	if (r < 0)
		return r;
	if (!(s->ksyms = ksyms_open(s->kernel.vmlinux, e)) ||
	    !(s->ktypes = ktypes_open(s->kernel.vmlinux, e)))
		return -EINVAL;
	return 0;
}

/* Five-level page tables, which the model `max` brings, are not walked by the recorder. */
static int choose_machine(struct setup *s, struct err *e)
{
	static char cpu[256];
	const char *model = s->opts->cpu ? s->opts->cpu : RECORD_CPU;
	int n;

	snprintf(cpu, sizeof(cpu), "%s%s", model,
		 !strncmp(model, "max", 3) && !strstr(model, "la57") ? ",la57=off" : "");
	n = snprintf(s->append, sizeof(s->append),
		     "console=ttyS0 quiet loglevel=1 nokaslr norandmaps %spanic=-1 rdinit=%s%s%s",
		     s->opts->mitigations ? "" : "mitigations=off ", INIT_PATH,
		     s->opts->append ? " " : "", s->opts->append ? s->opts->append : "");
	if (n >= (int)sizeof(s->append))
		return err_set(e, -E2BIG, "--append: the kernel takes %zu bytes of words at most",
			       sizeof(s->append) - 1);
	s->vm = (struct vm_config){
		.qemu = &s->qemu,
		.vmlinux = s->kernel.vmlinux,
		.cpu = cpu,
		.append = s->append,
		.mode = s->opts->fast   ? VM_FAST
			: s->input.live ? VM_LIVE_INPUT
					: VM_REPEATABLE,
		.ram_mb = s->opts->oracle ? RAM_MB_ORACLE : RAM_MB,
		.recorder = !s->opts->bare,
	};
	return 0;
}

static int set_up(struct setup *s, struct err *e)
{
	int r = qemu_find(&s->qemu, s->opts->qemu, e);

	s->input = spec_input_of_caller();
	s->files = files_new();
	if (!s->files)
		return err_set(e, -ENOMEM, "out of memory");
	if (!r)
		r = add_jobs(s, e);
	if (!r)
		r = read_kernel(s, e);
	if (!r)
		r = add_init(s, e);
	if (!r)
		r = add_files(s, e);
	if (!r)
		r = choose_machine(s, e);
	return r;
}

static void set_up_free(struct setup *s)
{
	ksyms_free(s->ksyms);
	ktypes_free(s->ktypes);
	module_free(s->init);
	files_free(s->files);
	buf_free(&s->spec);
}

/* ---- the trace's own chunks ---- */

static const char *mode_name(enum vm_mode mode)
{
	static const char *const names[] = {
		[VM_REPEATABLE] = "repeatable", [VM_LIVE_INPUT] = "live input", [VM_FAST] = "fast"
	};

	return names[mode];
}

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

static int write_meta(struct trace_writer *w, const struct setup *s, struct err *e)
{
	char *cwd = getcwd(NULL, 0);
	json_t *j = json_pack(
		"{s:s, s:{s:s, s:s, s:s, s:s}, s:{s:s, s:s, s:i, s:i}, s:s, s:s, s:i, s:I}",
		"ringtrip", RINGTRIP_VERSION, "kernel", "release", s->kernel.release, "origin",
		s->kernel.origin, "build_id", ksyms_build_id(s->ksyms), "cmdline", s->append,
		"machine", "cpu", s->vm.cpu, "qemu", s->qemu.version, "processors", 1, "memory_mb",
		(int)s->vm.ram_mb, "mode", mode_name(s->vm.mode), "mitigations",
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
	json_object_set_new(j, "recorded", json_integer(time(NULL)));
	free(cwd);
	return write_json(w, CHUNK_META, j, e);
}

static int write_symbols(struct trace_writer *w, const struct setup *s, struct err *e)
{
	struct buf b = { 0 };
	struct module *vdso;
	int r;

	symbols_of_kernel(s->ksyms, &b);
	r = b.failed ? err_set(e, -ENOMEM, "out of memory")
		     : trace_write_chunk(w, CHUNK_SYMBOLS, b.data, b.len, e);
	buf_cut(&b, 0);
	vdso = r ? NULL : vdso_of_kernel(s->kernel.vmlinux, s->ksyms);
	if (vdso) {
		symbols_of_module(vdso, "[vdso]", &b);
		r = trace_write_chunk(w, CHUNK_SYMBOLS, b.data, b.len, e);
	}
	module_free(vdso);
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

/* ---- the course of a recording ---- */

/*
 * The files lie in the guest's memory twice while its kernel unpacks them, into a file system that may take half of what
 * is left. What is more than usual gets more memory: a kernel that has not enough leaves files out without a word.
 */
static int fit_memory(struct session *s, struct setup *su, struct err *e)
{
	const size_t files_mb = lseek(s->vm.initrd_fd, 0, SEEK_END) >> 20,
		     needed = RAM_MB / 2 + 3 * files_mb;

	if (needed <= su->vm.ram_mb)
		return 0;
	if (needed > RAM_MB_MOST)
		return err_set(
			e, -E2BIG,
			"the files for the VM are %zu MiB, more than its memory can hold: take less "
			"along (--with)",
			files_mb);
	su->vm.ram_mb = needed;
	s->vm.shared->plan.ram_size = needed << 20;
	if (ftruncate(s->vm.ram_fd, needed << 20) < 0)
		return err_set(e, -errno, "no memory for the guest (%zu MiB): %s", needed,
			       strerror(errno));
	return 0;
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
		   (s->opts->idle ? PLAN_IDLE : 0);
	r = plan_make(p, su->ksyms, su->ktypes, su->init, e);
	if (!r)
		r = files_write(su->files, s->vm.initrd_fd, e);
	if (!r)
		r = fit_memory(s, su, e);
	s->boot_at = session_now();
	return r ? r : vm_start(&s->vm, &su->vm, e);
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

static void hints(struct session *s, const struct setup *su)
{
	struct buf *notes = &s->result->notes;

	if (s->timed_out)
		buf_printf(
			notes,
			"the time limit of %u s has passed; what was recorded until then is shown\n",
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

/* What is to be said of this QEMU's interface for plugins. */
static void qemu_hints(struct session *s, const struct setup *su, bool failed, struct err *e)
{
	const int api = s->vm.shared ? s->vm.shared->api : 0;
	char log[800] = "";

	if (api && !qemu_api_tested(api))
		buf_printf(
			&s->result->notes,
			"QEMU %s has version %d of the interface that the recorder uses; tested are "
			"those of QEMU " QEMU_TESTED "\n",
			su->qemu.version, api);
	if (failed && s->vm.log_fd > 0 && vm_tail(s->vm.log_fd, log, sizeof(log)))
		qemu_refused(&su->qemu, log, e);
}

static int course(struct session *s, struct setup *su, struct err *e)
{
	int r;

	say(s->opts, "booting");
	r = start(s, su, e);
	if (!r)
		r = write_meta(s->writer, su, e);
	if (!r)
		r = write_symbols(s->writer, su, e);
	if (!r)
		r = session_loop(s, e);
	s->result->repeatable = su->vm.mode == VM_REPEATABLE;
	s->result->status = r ? 125 : exit_status(s, e);
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
	for (size_t i = 0; i < s->n_modules; i++)
		free(s->modules[i]);
	free(s->modules);
	buf_free(&s->message);
	buf_free(&s->marks);
	for (int i = 0; i < 2; i++)
		if (s->oracle_fd[i] >= 0)
			close(s->oracle_fd[i]);
}

int record_run(const struct record_opts *o, int trace_fd, const char *trace_name,
	       struct record_result *r, struct err *e)
{
	struct setup su = { .opts = o };
	struct session s = { .opts = o,
			     .result = r,
			     .started_at = session_now(),
			     .vm = { .ram_fd = -1, .marks = { -1, -1 } } };
	struct err other;
	int code = set_up(&su, e);

	open_oracle(&s);
	s.files = su.files;
	s.main_job = su.n_also;
	s.live_input = su.input.live;
	s.tty = isatty(0);
	r->status = su.not_executable ? 126 : 125;
	if (!code && !(s.writer = trace_writer_new(trace_fd, trace_name, e)))
		code = -EIO;
	if (!code) {
		code = course(&s, &su, e);
		vm_free(&s.vm);
		if (write_end(&s, code ? e : NULL, code ? &other : e) < 0 && !code)
			code = -EIO;
		r->trace_bytes = trace_writer_bytes(s.writer);
	}
	session_free(&s);
	set_up_free(&su);
	return code;
}
