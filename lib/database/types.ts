export type Json =
  | string
  | number
  | boolean
  | null
  | { [key: string]: Json | undefined }
  | Json[]

export type Database = {
  // Allows to automatically instantiate createClient with right options
  // instead of createClient<Database, { PostgrestVersion: 'XX' }>(URL, KEY)
  __InternalSupabase: {
    PostgrestVersion: "13"
  }
  public: {
    Tables: {
      answers: {
        Row: {
          capacity: string
          choices: string[] | null
          id: number
          question_id: string
          response_id: number
          verbatim: string | null
        }
        Insert: {
          capacity: string
          choices?: string[] | null
          id?: never
          question_id: string
          response_id: number
          verbatim?: string | null
        }
        Update: {
          capacity?: string
          choices?: string[] | null
          id?: never
          question_id?: string
          response_id?: number
          verbatim?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "answers_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "responses"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "answers_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "verbatims"
            referencedColumns: ["response_id"]
          },
        ]
      }
      audit_log: {
        Row: {
          action: string
          actor: string | null
          at: string
          detail: NonNullable<Json>
          id: number
          subject: string
        }
        Insert: {
          action: string
          actor?: string | null
          at?: string
          detail?: NonNullable<Json>
          id?: never
          subject: string
        }
        Update: {
          action?: string
          actor?: string | null
          at?: string
          detail?: NonNullable<Json>
          id?: never
          subject?: string
        }
        Relationships: []
      }
      codings: {
        Row: {
          answer_id: number
          coded_at: string
          coder_id: string
          origin: string
          theme_id: number
        }
        Insert: {
          answer_id: number
          coded_at?: string
          coder_id: string
          origin?: string
          theme_id: number
        }
        Update: {
          answer_id?: number
          coded_at?: string
          coder_id?: string
          origin?: string
          theme_id?: number
        }
        Relationships: [
          {
            foreignKeyName: "codings_answer_id_fkey"
            columns: ["answer_id"]
            referencedRelation: "answers"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "codings_answer_id_fkey"
            columns: ["answer_id"]
            referencedRelation: "verbatims"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "codings_theme_id_fkey"
            columns: ["theme_id"]
            referencedRelation: "themes"
            referencedColumns: ["id"]
          },
        ]
      }
      consultations: {
        Row: {
          closes_at: string
          id: string
          is_demonstration: boolean
          is_published: boolean
          opens_at: string
          rules: NonNullable<Json>
        }
        Insert: {
          closes_at: string
          id: string
          is_demonstration?: boolean
          is_published?: boolean
          opens_at: string
          rules: NonNullable<Json>
        }
        Update: {
          closes_at?: string
          id?: string
          is_demonstration?: boolean
          is_published?: boolean
          opens_at?: string
          rules?: NonNullable<Json>
        }
        Relationships: []
      }
      device_keys: {
        Row: {
          created_at: string
          draft_key: string
          token_hash: string
        }
        Insert: {
          created_at?: string
          draft_key: string
          token_hash: string
        }
        Update: {
          created_at?: string
          draft_key?: string
          token_hash?: string
        }
        Relationships: []
      }
      distribution_links: {
        Row: {
          channel: string
          code: string
          consultation_id: string
          created_at: string
          setting_id: number | null
        }
        Insert: {
          channel: string
          code: string
          consultation_id: string
          created_at?: string
          setting_id?: number | null
        }
        Update: {
          channel?: string
          code?: string
          consultation_id?: string
          created_at?: string
          setting_id?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "distribution_links_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "distribution_links_setting_id_fkey"
            columns: ["setting_id"]
            referencedRelation: "settings"
            referencedColumns: ["id"]
          },
        ]
      }
      drafts: {
        Row: {
          answers: NonNullable<Json>
          consultation_id: string
          created_at: string
          link_code: string | null
          locale: string
          resume_hash: string | null
          set_aside: NonNullable<Json>
          token_hash: string
          updated_at: string
        }
        Insert: {
          answers?: NonNullable<Json>
          consultation_id: string
          created_at?: string
          link_code?: string | null
          locale: string
          resume_hash?: string | null
          set_aside?: NonNullable<Json>
          token_hash: string
          updated_at?: string
        }
        Update: {
          answers?: NonNullable<Json>
          consultation_id?: string
          created_at?: string
          link_code?: string | null
          locale?: string
          resume_hash?: string | null
          set_aside?: NonNullable<Json>
          token_hash?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: "drafts_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "drafts_link_code_fkey"
            columns: ["link_code"]
            referencedRelation: "distribution_links"
            referencedColumns: ["code"]
          },
        ]
      }
      equality_answers: {
        Row: {
          choices: string[]
          question_id: string
          response_id: number
        }
        Insert: {
          choices: string[]
          question_id: string
          response_id: number
        }
        Update: {
          choices?: string[]
          question_id?: string
          response_id?: number
        }
        Relationships: [
          {
            foreignKeyName: "equality_answers_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "responses"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "equality_answers_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "verbatims"
            referencedColumns: ["response_id"]
          },
        ]
      }
      feedback_contacts: {
        Row: {
          consultation_id: string
          email: string
          id: string
          is_sample: boolean
        }
        Insert: {
          consultation_id: string
          email: string
          id?: string
          is_sample?: boolean
        }
        Update: {
          consultation_id?: string
          email?: string
          id?: string
          is_sample?: boolean
        }
        Relationships: [
          {
            foreignKeyName: "feedback_contacts_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      format_request_contacts: {
        Row: {
          address: string | null
          email: string | null
          name: string | null
          note: string | null
          phone: string | null
          request_id: number
          request_key: string
        }
        Insert: {
          address?: string | null
          email?: string | null
          name?: string | null
          note?: string | null
          phone?: string | null
          request_id: number
          request_key: string
        }
        Update: {
          address?: string | null
          email?: string | null
          name?: string | null
          note?: string | null
          phone?: string | null
          request_id?: number
          request_key?: string
        }
        Relationships: [
          {
            foreignKeyName: "format_request_contacts_request_id_fkey"
            columns: ["request_id"]
            referencedRelation: "format_request_queue"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "format_request_contacts_request_id_fkey"
            columns: ["request_id"]
            referencedRelation: "format_requests"
            referencedColumns: ["id"]
          },
        ]
      }
      format_request_extensions: {
        Row: {
          due_on: string
          extended_at: string
          extended_by: string
          id: number
          reason: string
          request_id: number
          was_due_on: string
        }
        Insert: {
          due_on: string
          extended_at?: string
          extended_by: string
          id?: never
          reason: string
          request_id: number
          was_due_on: string
        }
        Update: {
          due_on?: string
          extended_at?: string
          extended_by?: string
          id?: never
          reason?: string
          request_id?: number
          was_due_on?: string
        }
        Relationships: [
          {
            foreignKeyName: "format_request_extensions_request_id_fkey"
            columns: ["request_id"]
            referencedRelation: "format_request_queue"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "format_request_extensions_request_id_fkey"
            columns: ["request_id"]
            referencedRelation: "format_requests"
            referencedColumns: ["id"]
          },
        ]
      }
      format_requests: {
        Row: {
          consultation_id: string
          created_at: string
          document: string
          done_at: string | null
          done_by: string | null
          done_reason: string | null
          due_on: string
          format: string
          id: number
          language: string | null
          needed_by: string | null
          other_format: string | null
          reference: string
          sending: string
          state: string
          taken_by: string | null
        }
        Insert: {
          consultation_id: string
          created_at?: string
          document: string
          done_at?: string | null
          done_by?: string | null
          done_reason?: string | null
          due_on: string
          format: string
          id?: never
          language?: string | null
          needed_by?: string | null
          other_format?: string | null
          reference?: string
          sending: string
          state?: string
          taken_by?: string | null
        }
        Update: {
          consultation_id?: string
          created_at?: string
          document?: string
          done_at?: string | null
          done_by?: string | null
          done_reason?: string | null
          due_on?: string
          format?: string
          id?: never
          language?: string | null
          needed_by?: string | null
          other_format?: string | null
          reference?: string
          sending?: string
          state?: string
          taken_by?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "format_requests_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      import_rows: {
        Row: {
          answers: NonNullable<Json>
          arrival: NonNullable<Json>
          import_id: string
          key: string
          line: number
        }
        Insert: {
          answers: NonNullable<Json>
          arrival: NonNullable<Json>
          import_id: string
          key: string
          line: number
        }
        Update: {
          answers?: NonNullable<Json>
          arrival?: NonNullable<Json>
          import_id?: string
          key?: string
          line?: number
        }
        Relationships: [
          {
            foreignKeyName: "import_rows_import_id_fkey"
            columns: ["import_id"]
            referencedRelation: "imports"
            referencedColumns: ["id"]
          },
        ]
      }
      imports: {
        Row: {
          bad_rows: number
          consultation_id: string
          created_at: string
          done_at: string | null
          file_hash: string
          good_rows: number
          id: string
          imported_by: string
          kind: string
          known_responses: number
          name: string | null
          new_responses: number
          problems: NonNullable<Json>
          reading: NonNullable<Json>
        }
        Insert: {
          bad_rows?: number
          consultation_id: string
          created_at?: string
          done_at?: string | null
          file_hash: string
          good_rows?: number
          id: string
          imported_by?: string
          kind: string
          known_responses?: number
          name?: string | null
          new_responses?: number
          problems?: NonNullable<Json>
          reading?: NonNullable<Json>
        }
        Update: {
          bad_rows?: number
          consultation_id?: string
          created_at?: string
          done_at?: string | null
          file_hash?: string
          good_rows?: number
          id?: string
          imported_by?: string
          kind?: string
          known_responses?: number
          name?: string | null
          new_responses?: number
          problems?: NonNullable<Json>
          reading?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "imports_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      openings: {
        Row: {
          consultation_id: string
          gate: string
          id: number
          opened_at: string
          opened_by: string | null
          problems: NonNullable<Json>
          reason: string | null
          versions: NonNullable<Json>
        }
        Insert: {
          consultation_id: string
          gate: string
          id?: never
          opened_at?: string
          opened_by?: string | null
          problems: NonNullable<Json>
          reason?: string | null
          versions: NonNullable<Json>
        }
        Update: {
          consultation_id?: string
          gate?: string
          id?: never
          opened_at?: string
          opened_by?: string | null
          problems?: NonNullable<Json>
          reason?: string | null
          versions?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "openings_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      paper_forms: {
        Row: {
          consultation_id: string
          created_at: string
          fields_compared: number | null
          fields_differing: number | null
          id: string
          locale: string
          needs_second: boolean | null
          questionnaire_version: number
          received_on: string | null
          reference: string | null
          rendition: string
          response_id: number | null
          serial: string | null
          status: string
        }
        Insert: {
          consultation_id: string
          created_at?: string
          fields_compared?: number | null
          fields_differing?: number | null
          id: string
          locale: string
          needs_second?: boolean | null
          questionnaire_version: number
          received_on?: string | null
          reference?: string | null
          rendition: string
          response_id?: number | null
          serial?: string | null
          status?: string
        }
        Update: {
          consultation_id?: string
          created_at?: string
          fields_compared?: number | null
          fields_differing?: number | null
          id?: string
          locale?: string
          needs_second?: boolean | null
          questionnaire_version?: number
          received_on?: string | null
          reference?: string | null
          rendition?: string
          response_id?: number | null
          serial?: string | null
          status?: string
        }
        Relationships: [
          {
            foreignKeyName: "paper_forms_consultation_id_questionnaire_version_fkey"
            columns: ["consultation_id", "questionnaire_version"]
            referencedRelation: "questionnaires"
            referencedColumns: ["consultation_id", "version"]
          },
          {
            foreignKeyName: "paper_forms_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "responses"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "paper_forms_response_id_fkey"
            columns: ["response_id"]
            referencedRelation: "verbatims"
            referencedColumns: ["response_id"]
          },
        ]
      }
      paper_keyings: {
        Row: {
          answers: Json | null
          draft: Json | null
          form_id: string
          keyed_at: string
          keyed_by: string
          turn: number
        }
        Insert: {
          answers?: Json | null
          draft?: Json | null
          form_id: string
          keyed_at?: string
          keyed_by: string
          turn: number
        }
        Update: {
          answers?: Json | null
          draft?: Json | null
          form_id?: string
          keyed_at?: string
          keyed_by?: string
          turn?: number
        }
        Relationships: [
          {
            foreignKeyName: "paper_keyings_form_id_fkey"
            columns: ["form_id"]
            referencedRelation: "paper_forms"
            referencedColumns: ["id"]
          },
        ]
      }
      paper_scans: {
        Row: {
          content: string
          content_type: string
          form_id: string
          scanned_at: string
        }
        Insert: {
          content: string
          content_type: string
          form_id: string
          scanned_at?: string
        }
        Update: {
          content?: string
          content_type?: string
          form_id?: string
          scanned_at?: string
        }
        Relationships: [
          {
            foreignKeyName: "paper_scans_form_id_fkey"
            columns: ["form_id"]
            referencedRelation: "paper_forms"
            referencedColumns: ["id"]
          },
        ]
      }
      questionnaire_words: {
        Row: {
          consultation_id: string
          id: number
          locale: string
          published_at: string
          version: number
          words: NonNullable<Json>
        }
        Insert: {
          consultation_id: string
          id?: never
          locale: string
          published_at?: string
          version: number
          words: NonNullable<Json>
        }
        Update: {
          consultation_id?: string
          id?: never
          locale?: string
          published_at?: string
          version?: number
          words?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "questionnaire_words_consultation_id_version_fkey"
            columns: ["consultation_id", "version"]
            referencedRelation: "questionnaires"
            referencedColumns: ["consultation_id", "version"]
          },
        ]
      }
      questionnaires: {
        Row: {
          consultation_id: string
          published_at: string
          questions: NonNullable<Json>
          renditions: NonNullable<Json>
          version: number
        }
        Insert: {
          consultation_id: string
          published_at?: string
          questions: NonNullable<Json>
          renditions: NonNullable<Json>
          version: number
        }
        Update: {
          consultation_id?: string
          published_at?: string
          questions?: NonNullable<Json>
          renditions?: NonNullable<Json>
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "questionnaires_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      response_revision: {
        Row: {
          only_row: boolean
          revision: number
        }
        Insert: {
          only_row?: boolean
          revision?: number
        }
        Update: {
          only_row?: boolean
          revision?: number
        }
        Relationships: []
      }
      responses: {
        Row: {
          capacity: string
          channel: string
          consultation_id: string
          help: string
          id: number
          is_sample: boolean
          link_code: string | null
          locale: string
          may_be_quoted: boolean
          postcode_district: string | null
          questionnaire_version: number
          reference: string
          rendition: string
          submission_key: string
          submitted_at: string
        }
        Insert: {
          capacity: string
          channel: string
          consultation_id: string
          help?: string
          id?: never
          is_sample?: boolean
          link_code?: string | null
          locale: string
          may_be_quoted?: boolean
          postcode_district?: string | null
          questionnaire_version: number
          reference: string
          rendition?: string
          submission_key: string
          submitted_at?: string
        }
        Update: {
          capacity?: string
          channel?: string
          consultation_id?: string
          help?: string
          id?: never
          is_sample?: boolean
          link_code?: string | null
          locale?: string
          may_be_quoted?: boolean
          postcode_district?: string | null
          questionnaire_version?: number
          reference?: string
          rendition?: string
          submission_key?: string
          submitted_at?: string
        }
        Relationships: [
          {
            foreignKeyName: "responses_consultation_id_questionnaire_version_fkey"
            columns: ["consultation_id", "questionnaire_version"]
            referencedRelation: "questionnaires"
            referencedColumns: ["consultation_id", "version"]
          },
          {
            foreignKeyName: "responses_link_code_fkey"
            columns: ["link_code"]
            referencedRelation: "distribution_links"
            referencedColumns: ["code"]
          },
        ]
      }
      settings: {
        Row: {
          consultation_id: string
          created_at: string
          id: number
          name: string
        }
        Insert: {
          consultation_id: string
          created_at?: string
          id?: never
          name: string
        }
        Update: {
          consultation_id?: string
          created_at?: string
          id?: never
          name?: string
        }
        Relationships: [
          {
            foreignKeyName: "settings_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      sign_offs: {
        Row: {
          consultation_id: string
          id: number
          kind: string
          locale: string
          note: string | null
          outcome: string
          publication: string
          reader: string | null
          signed_at: string
          signed_by: string
          version: string
        }
        Insert: {
          consultation_id: string
          id?: never
          kind: string
          locale: string
          note?: string | null
          outcome: string
          publication: string
          reader?: string | null
          signed_at?: string
          signed_by?: string
          version: string
        }
        Update: {
          consultation_id?: string
          id?: never
          kind?: string
          locale?: string
          note?: string | null
          outcome?: string
          publication?: string
          reader?: string | null
          signed_at?: string
          signed_by?: string
          version?: string
        }
        Relationships: [
          {
            foreignKeyName: "sign_offs_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      staff_roles: {
        Row: {
          created_at: string
          role: string
          user_id: string
        }
        Insert: {
          created_at?: string
          role: string
          user_id: string
        }
        Update: {
          created_at?: string
          role?: string
          user_id?: string
        }
        Relationships: []
      }
      themes: {
        Row: {
          consultation_id: string
          created_at: string
          created_by: string | null
          definition: string
          id: number
          name: string
          topic: string
        }
        Insert: {
          consultation_id: string
          created_at?: string
          created_by?: string | null
          definition: string
          id?: never
          name: string
          topic: string
        }
        Update: {
          consultation_id?: string
          created_at?: string
          created_by?: string | null
          definition?: string
          id?: never
          name?: string
          topic?: string
        }
        Relationships: [
          {
            foreignKeyName: "themes_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
    }
    Views: {
      format_request_queue: {
        Row: {
          consultation_id: string | null
          created_at: string | null
          days_taken: number | null
          document: string | null
          done_at: string | null
          done_by: string | null
          done_reason: string | null
          due_on: string | null
          format: string | null
          id: number | null
          language: string | null
          needed_by: string | null
          other_format: string | null
          reference: string | null
          sending: string | null
          state: string | null
          taken_by: string | null
        }
        Insert: {
          consultation_id?: string | null
          created_at?: string | null
          days_taken?: never
          document?: string | null
          done_at?: string | null
          done_by?: never
          done_reason?: string | null
          due_on?: string | null
          format?: string | null
          id?: number | null
          language?: string | null
          needed_by?: string | null
          other_format?: string | null
          reference?: string | null
          sending?: string | null
          state?: string | null
          taken_by?: never
        }
        Update: {
          consultation_id?: string | null
          created_at?: string | null
          days_taken?: never
          document?: string | null
          done_at?: string | null
          done_by?: never
          done_reason?: string | null
          due_on?: string | null
          format?: string | null
          id?: number | null
          language?: string | null
          needed_by?: string | null
          other_format?: string | null
          reference?: string | null
          sending?: string | null
          state?: string | null
          taken_by?: never
        }
        Relationships: [
          {
            foreignKeyName: "format_requests_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      opening_register: {
        Row: {
          consultation_id: string | null
          gate: string | null
          id: number | null
          opened_at: string | null
          opened_by: string | null
          problems: Json | null
          reason: string | null
          versions: Json | null
        }
        Insert: {
          consultation_id?: string | null
          gate?: string | null
          id?: number | null
          opened_at?: string | null
          opened_by?: never
          problems?: Json | null
          reason?: string | null
          versions?: Json | null
        }
        Update: {
          consultation_id?: string | null
          gate?: string | null
          id?: number | null
          opened_at?: string | null
          opened_by?: never
          problems?: Json | null
          reason?: string | null
          versions?: Json | null
        }
        Relationships: [
          {
            foreignKeyName: "openings_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      sign_off_register: {
        Row: {
          consultation_id: string | null
          id: number | null
          kind: string | null
          locale: string | null
          note: string | null
          outcome: string | null
          publication: string | null
          reader: string | null
          signed_at: string | null
          signed_by: string | null
          version: string | null
        }
        Insert: {
          consultation_id?: string | null
          id?: number | null
          kind?: string | null
          locale?: string | null
          note?: string | null
          outcome?: string | null
          publication?: string | null
          reader?: string | null
          signed_at?: string | null
          signed_by?: never
          version?: string | null
        }
        Update: {
          consultation_id?: string | null
          id?: number | null
          kind?: string | null
          locale?: string | null
          note?: string | null
          outcome?: string | null
          publication?: string | null
          reader?: string | null
          signed_at?: string | null
          signed_by?: never
          version?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "sign_offs_consultation_id_fkey"
            columns: ["consultation_id"]
            referencedRelation: "consultations"
            referencedColumns: ["id"]
          },
        ]
      }
      verbatims: {
        Row: {
          capacity: string | null
          channel: string | null
          consultation_id: string | null
          help: string | null
          id: number | null
          is_coded: boolean | null
          locale: string | null
          may_be_quoted: boolean | null
          postcode_district: string | null
          question_id: string | null
          rendition: string | null
          response_id: number | null
          submitted_at: string | null
          theme_ids: number[] | null
          verbatim: string | null
        }
        Relationships: []
      }
    }
    Functions: {
      add_paper_scan: {
        Args: { content: string; form: string; type: string }
        Returns: string
      }
      add_setting: {
        Args: { consultation: string; link_code: string; setting_name: string }
        Returns: undefined
      }
      answer_holds: { Args: { other: Json; value: Json }; Returns: boolean }
      answer_state: { Args: { value: Json }; Returns: string }
      answers_fit: { Args: { asked: Json; given: Json }; Returns: boolean }
      any_holds: {
        Args: { answers: Json; asked: Json; conditions: Json }
        Returns: boolean
      }
      arrived_at: {
        Args: { consultation: string; received_on: string }
        Returns: string
      }
      choice_by_role: {
        Args: { answers: Json; asked: Json; role: string }
        Returns: string
      }
      chosen_in: { Args: { value: Json }; Returns: Json }
      close_format_request: {
        Args: { outcome: string; reason?: string; request: number }
        Returns: string
      }
      code_answer: {
        Args: { added: number[]; answer: number; removed: number[] }
        Returns: boolean
      }
      code_hash: { Args: { digits: string }; Returns: string }
      comparable: { Args: { answer: Json }; Returns: Json }
      count_choices: {
        Args: { consultation: string; question_ids: string[] }
        Returns: {
          capacity: string
          choice: string
          count: number
          question_id: string
        }[]
      }
      count_equality: {
        Args: { consultation: string }
        Returns: {
          choice: string
          count: number
          question_id: string
        }[]
      }
      count_links: {
        Args: { consultation: string }
        Returns: {
          code: string
          count: number
        }[]
      }
      count_paper_forms: {
        Args: { consultation: string }
        Returns: {
          compared: number
          deciding: number
          differing: number
          second_keyed: number
          submitted: number
          waiting: number
        }[]
      }
      count_responses: {
        Args: { consultation: string }
        Returns: {
          count: number
          dimension: string
          value: string
        }[]
      }
      count_themes: {
        Args: { consultation: string; of_topic: string }
        Returns: {
          capacity: string
          count: number
          theme_id: number
        }[]
      }
      counted_capacity: {
        Args: { answers: Json; asked: Json; rules: Json }
        Returns: string
      }
      decide_paper_form: {
        Args: { decisions: Json; form: string }
        Returns: Json
      }
      demand: { Args: { ability: string }; Returns: undefined }
      discard_draft: { Args: { token: string }; Returns: undefined }
      draft_at: { Args: { key: string }; Returns: Json }
      draft_key: { Args: { token: string }; Returns: string }
      export_responses: {
        Args: { after_id: number; consultation: string; page_size: number }
        Returns: {
          answers: Json
          channel: string
          counted_capacity: string
          id: number
          is_sample: boolean
          locale: string
          questionnaire_version: number
          reference: string
          rendition: string
          setting: string
          submitted_at: string
        }[]
      }
      extend_format_request: {
        Args: { new_due_on: string; reason: string; request: number }
        Returns: string
      }
      format_due_on: {
        Args: { asked_on: string; consultation: string; needed_by: string }
        Returns: string
      }
      held_format_request: {
        Args: { request: number }
        Returns: {
          consultation_id: string
          created_at: string
          document: string
          done_at: string | null
          done_by: string | null
          done_reason: string | null
          due_on: string
          format: string
          id: number
          language: string | null
          needed_by: string | null
          other_format: string | null
          reference: string
          sending: string
          state: string
          taken_by: string | null
        }
        SetofOptions: {
          from: "*"
          to: "format_requests"
          isOneToOne: true
          isSetofReturn: false
        }
      }
      imported_at: {
        Args: { consultation: string; hash: string }
        Returns: string
      }
      is_drawn: { Args: { consultation: string }; Returns: boolean }
      is_plausible: { Args: { value: Json }; Returns: boolean }
      is_released: { Args: { consultation: string }; Returns: boolean }
      keep_code: { Args: { code: string; token: string }; Returns: Json }
      key_paper_form: {
        Args: { consultation: string; form: string; keying: Json; nth: number }
        Returns: Json
      }
      keyed_fields: {
        Args: { form: string }
        Returns: {
          differs: boolean
          first_answer: Json
          question: string
          second_answer: Json
        }[]
      }
      language_alone: { Args: { written: string }; Returns: string }
      limit_of: {
        Args: { consultation: string; name: string }
        Returns: number
      }
      local_day: {
        Args: { consultation: string; instant: string }
        Returns: string
      }
      log_export: { Args: { subject: string }; Returns: undefined }
      log_format_request: {
        Args: {
          doing: string
          more: Json
          request: Database["public"]["Tables"]["format_requests"]["Row"]
        }
        Returns: undefined
      }
      log_recording: {
        Args: { doing: string; recording: string; seconds: number }
        Returns: undefined
      }
      log_signed_video: {
        Args: { bytes: number; doing: string; video: string }
        Returns: undefined
      }
      may: { Args: { ability: string }; Returns: boolean }
      new_reference: { Args: Record<PropertyKey, never>; Returns: string }
      open_draft: {
        Args: { code: string; held?: string; own?: string; token: string }
        Returns: Json
      }
      open_page: {
        Args: { consultation: string; token: string }
        Returns: Json
      }
      plain_jsonb: { Args: { value: Json }; Returns: Json }
      purge_data_entry: { Args: Record<PropertyKey, never>; Returns: number }
      purge_drafts: { Args: Record<PropertyKey, never>; Returns: number }
      purge_format_request_contacts: {
        Args: Record<PropertyKey, never>
        Returns: number
      }
      read_answers: { Args: { asked: Json; draft: Json }; Returns: Json }
      read_checked_words: { Args: { consultation: string }; Returns: Json }
      read_draft: { Args: { token: string }; Returns: Json }
      read_link: { Args: { link: string }; Returns: Json }
      read_paper_differences: {
        Args: { form: string }
        Returns: {
          first_answer: Json
          question: string
          second_answer: Json
        }[]
      }
      read_paper_scan: {
        Args: { form: string }
        Returns: {
          content: string
          type: string
        }[]
      }
      read_window: { Args: { consultation: string }; Returns: Json }
      refusal_at: {
        Args: { at: string; consultation: string }
        Returns: string
      }
      refusal_of_arrival: {
        Args: { consultation: string; received_on: string }
        Returns: string
      }
      request_format: {
        Args: { consultation: string; request: Json; token: string }
        Returns: Json
      }
      save_draft: {
        Args: {
          base?: Json
          consultation: string
          fresh: string
          held: string
          link?: string
          offered?: Json
          page_answers: Json
          page_locale: string
        }
        Returns: Json
      }
      settle_set_aside: {
        Args: { question: string; state: string; take: boolean; token: string }
        Returns: undefined
      }
      staff_name: { Args: { member: string }; Returns: string }
      store_response: {
        Args: {
          arrival: Json
          asked: Json
          consultation: string
          given: Json
          key: string
        }
        Returns: string
      }
      submit_import_rows: {
        Args: { import: string; most: number }
        Returns: Json
      }
      submit_paper_form: { Args: { form: string; given: Json }; Returns: Json }
      submit_response: {
        Args: { consultation: string; response: Json; token: string }
        Returns: Json
      }
      submit_sample: {
        Args: {
          consultation: string
          draft: Json
          response: Json
          token: string
        }
        Returns: Json
      }
      take_format_request: { Args: { request: number }; Returns: string }
      take_response: {
        Args: {
          arrival: Json
          consultation: string
          draft: Json
          key: string
          set_aside?: Json
        }
        Returns: Json
      }
      taken_values: {
        Args: { before: Json; consultation: string; given: Json; offered: Json }
        Returns: Json
      }
      token_hash: { Args: { token: string }; Returns: string }
      trimmed: { Args: { words: string }; Returns: string }
      with_set_aside: {
        Args: { at: string; kept: Json; value: Json }
        Returns: Json
      }
    }
    Enums: {
      [_ in never]: never
    }
    CompositeTypes: {
      [_ in never]: never
    }
  }
}

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] &
        DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] &
        DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R
      }
      ? R
      : never
    : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I
      }
      ? I
      : never
    : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U
      }
      ? U
      : never
    : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never

export const Constants = {
  public: {
    Enums: {},
  },
} as const
